package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Sentence;
import vn.ocua.person.Officer;
import vn.ocua.procedure.Edition;
import vn.ocua.time.CalendarDay;
import vn.ocua.time.OfficeRules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Something that happened at this desk and cannot be undone; the only way anything in the store
/// changes.
///
/// An act carries everything that was decided. Its sequence at this desk is its place in the
/// journal.
public sealed interface Act
        permits Act.DeskSetUp,
                Act.OfficerPut,
                Act.RulesAdopted,
                Act.CalendarAdopted,
                Act.CatalogueAdopted,
                Act.AgenciesAdopted,
                Act.ClockConfirmed,
                Act.Restored,
                Act.SlipGiven,
                Act.SigningKeyRenewed,
                Act.OnDossier,
                Exchanged {
    /// When and by whom.
    Stamp stamp();

    /// @param officer sign-in name; empty for the desk itself at set-up
    record Stamp(Instant at, String officer) {}

    record DeskSetUp(Stamp stamp, Desk desk) implements Act {}

    record OfficerPut(Stamp stamp, Officer officer) implements Act {}

    record RulesAdopted(Stamp stamp, List<OfficeRules> rules) implements Act {}

    record CalendarAdopted(Stamp stamp, List<Integer> years, List<CalendarDay> days)
            implements Act {}

    /// @param editions added or changed, whole
    /// @param repealed codes no longer received from `edition` on
    record CatalogueAdopted(
            Stamp stamp, LocalDate edition, List<Edition> editions, List<String> repealed)
            implements Act {}

    /// The whole list of agencies; what was known before is replaced.
    record AgenciesAdopted(Stamp stamp, List<ListedAgency> agencies) implements Act {
        public AgenciesAdopted {
            agencies = List.copyOf(agencies);
        }
    }

    /// A supervisor says that the PC's earlier day is right; numbering goes on from that day.
    record ClockConfirmed(Stamp stamp, LocalDate day) implements Act {}

    /// The desk was brought back from a backup: numbers that may have been given out since are left
    /// out.
    record Restored(Stamp stamp, List<Skip> skips) implements Act {
        public Restored {
            skips = List.copyOf(skips);
        }
    }

    /// @param used how many numbers of the series count as given on `span` from now on
    record Skip(String series, String span, int used) {}

    /// Form 02 or 03 handed out before acceptance, from its own number series.
    ///
    /// @param form `02` or `03`
    /// @param earlier number of the form 02 that this person was given for the same before
    /// @param why what the earlier one did not say, and why
    record SlipGiven(
            Stamp stamp,
            UUID id,
            String form,
            String number,
            String procedure,
            Applicant applicant,
            List<Submitted> items,
            String text,
            @Nullable String earlier,
            @Nullable String why)
            implements Act {
        /// As slips of the first days are written.
        public SlipGiven(
                Stamp stamp,
                UUID id,
                String form,
                String number,
                String procedure,
                Applicant applicant,
                List<Submitted> items,
                String text) {
            this(stamp, id, form, number, procedure, applicant, items, text, null, null);
        }
    }

    /// An act on one dossier.
    sealed interface OnDossier extends Act
            permits Received,
                    Moved,
                    Corrected,
                    Attached,
                    Printed,
                    Remarked,
                    Exchanged.FiledOnline,
                    Exchanged.Taken,
                    Exchanged.ConflictFound,
                    Exchanged.ConflictSettled,
                    Exchanged.Renumbered {
        UUID dossier();
    }

    /// @param given the dossier as received, its standing included
    /// @param reasons why the promised moment is that one
    /// @param numbered whether our lane gave the code; acts of the first days do not say it, and
    ///   then it did
    record Received(Stamp stamp, Dossier given, List<Sentence> reasons, @Nullable Boolean numbered)
            implements OnDossier {
        /// With a number of our lane.
        public Received(Stamp stamp, Dossier given, List<Sentence> reasons) {
            this(stamp, given, reasons, true);
        }

        /// Whether the code uses up a number of our lane.
        public boolean usesNumber() {
            return !Boolean.FALSE.equals(numbered);
        }

        @Override
        public UUID dossier() {
            return given.id();
        }
    }

    /// A move along the state machine.
    ///
    /// @param move which one; a word of [Move]
    /// @param after the standing it leads to
    /// @param text what was asked for or the reason, in the officer's words; empty when none
    /// @param details further facts by name (`number`, `file`, `to`, `identity`, `rating`, `why`,
    ///   `authorised`, `feeCollected`, `feeReceipt`, `unit`, `receiver`; of a step that is left
    ///   `from`, `fromDue`, `fromHopDue`, of one that is reached `step`, `stepName`, `agency`,
    ///   `stepDue`, `hopDue`)
    record Moved(
            Stamp stamp,
            UUID dossier,
            Move move,
            Standing after,
            String text,
            Map<String, String> details,
            List<Sentence> reasons)
            implements OnDossier {
        public Moved {
            details = Map.copyOf(details);
        }
    }

    /// What was wrong is right from now on; the old values stay in the journal.
    ///
    /// @param after the whole dossier after the correction
    /// @param changes field, old value, new value
    record Corrected(
            Stamp stamp, Dossier after, List<Change> changes, String reason, List<Sentence> reasons)
            implements OnDossier {
        @Override
        public UUID dossier() {
            return after.id();
        }
    }

    record Change(String field, String old, String now) {}

    /// A scan put beside a paper; the file itself is safe on disk before this act.
    record Attached(Stamp stamp, UUID dossier, int component, String sha256, long size, String name)
            implements OnDossier {}

    /// A paper was issued or printed again; its PDF is safe on disk before this act.
    ///
    /// @param form `01`, `appointment` …; `paper` `a4`, `a5x2`, `a5`, `80mm`
    /// @param reprint 0 for the issue itself, then 1, 2 …
    record Printed(
            Stamp stamp,
            UUID dossier,
            String form,
            String paper,
            int version,
            int reprint,
            int pages,
            @Nullable String sha256)
            implements OnDossier {}

    /// Something worth knowing about a dossier was written down; nothing else changes.
    ///
    /// @param kind `remark`, or `notReturned` when its result could not be handed over
    /// @param who came for it; empty when nobody is named
    record Remarked(Stamp stamp, UUID dossier, String kind, String who, String text)
            implements OnDossier {}

    /// Receipts are signed with a new key from now on; the old public key goes on checking.
    ///
    /// @param publicKey Ed25519, X.509 form, base64
    /// @param privateKey Ed25519, PKCS#8 form, base64
    record SigningKeyRenewed(Stamp stamp, String publicKey, String privateKey) implements Act {
        @Override
        public String toString() {
            return "SigningKeyRenewed[" + stamp + "]";
        }
    }
}
