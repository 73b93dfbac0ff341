package vn.ocua.dossier;

import java.util.Locale;

/// A dossier filed online by an officer for a citizen who agreed to it (nộp hộ trực tuyến).
///
/// @param consent how the citizen agreed
/// @param number of the paper of consent (phiếu đồng ý), empty when it has none
/// @param account 12-digit number of the citizen's own account at the portal, never the officer's
public record OnBehalf(Consent consent, String number, String account) {
    /// How a citizen agrees to have it filed.
    public enum Consent {
        /// By a signed paper.
        SIGNED,
        /// In person at the desk.
        PRESENT;

        /// As the command line names it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What was typed of it, nothing checked yet.
    public record Typed(String consent, String number, String account) {
        /// Null where nothing was said of it at all.
        ///
        /// @param said whether it was said in so many words
        public static @org.jspecify.annotations.Nullable Typed of(
                boolean said, String consent, String number, String account) {
            return said || !(consent + number + account).isBlank()
                    ? new Typed(consent, number, account)
                    : null;
        }
    }

    Typed typed() {
        return new Typed(consent.word(), number, account);
    }

    /// With another account, or its number hidden.
    public OnBehalf of(String other) {
        return new OnBehalf(consent, number, other);
    }
}
