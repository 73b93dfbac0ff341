package vn.ocua.paper.sign;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A signature found in a PDF.
///
/// @param name the person or agency its certificate names; empty when it could not be read
/// @param agency the organisation; empty when none is named
/// @param at the moment the signer names; nobody vouches for it
/// @param whole whether it covers the file to its last byte; an earlier signature of several does
///   not, nor does one in a file that was added to afterwards
public record Found(
        String name,
        String agency,
        @Nullable Instant at,
        Problem problem,
        boolean whole,
        Trust.Verdict trust) {
    /// Why a signature does not hold.
    public enum Problem {
        NONE,
        /// It does not say which bytes it covers, or leaves out more than itself.
        RANGE,
        /// Not a signature that can be read, or not one of a single signer.
        FORM,
        /// The covered bytes are not those that were signed.
        CHANGED,
        /// Made with an algorithm that can be forged.
        WEAK,
        /// The certificate inside is missing, or not the one vouched for.
        CERTIFICATE
    }

    /// What it covers is as it was signed.
    public boolean intact() {
        return problem == Problem.NONE;
    }
}
