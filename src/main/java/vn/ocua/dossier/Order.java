package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/// What an officer asks to be done to a dossier; refused or turned into an act by [Moves] and
/// [Corrections].
public sealed interface Order {
    record Accept() implements Order {}

    /// @param unit that resolves it, `receiver` who took the papers there; both may be empty
    record Forward(String unit, String receiver) implements Order {
        public Forward() {
            this("", "");
        }
    }

    /// From one step of the procedure to another, within an agency or to the next one.
    ///
    /// @param to number of the step, [#NEXT] or [#BACK]
    /// @param unit that takes it, as planned where empty; `receiver` who took the papers there
    /// @param reason compulsory on the way back
    record Pass(int to, String unit, String receiver, String reason) implements Order {
        public static final int NEXT = 0;
        public static final int BACK = -1;

        /// To the next step, by the plan.
        public Pass() {
            this(NEXT, "", "", "");
        }
    }

    /// @param items everything that is missing, in one request (309/2026, article 17.2a)
    /// @param why the first request did not name it; of a second request only, may be empty
    record AskSupplement(String items, String why) implements Order {
        public AskSupplement(String items) {
            this(items, "");
        }
    }

    record Supplemented() implements Order {}

    record Reject(String reason) implements Order {}

    record Withdraw(String reason) implements Order {}

    record Stop(String reason) implements Order {}

    /// @param negative the result is a refusal on the merits
    record Result(String number, String file, boolean negative) implements Order {}

    /// @param to empty when the owner came
    /// @param rating 1 very content, 2 content, 3 not content (then `why` is compulsory), 0 not
    ///   asked
    /// @param beside what else is written down; nothing for an order of the short form
    record Return(String to, String identity, int rating, String why, Beside beside)
            implements Order {
        public Return(String to, String identity, int rating, String why) {
            this(to, identity, rating, why, Beside.NOTHING);
        }
    }

    /// What the desk writes down beside a result that is handed over.
    ///
    /// @param authorised the paper by which somebody else collects (giấy ủy quyền), empty when none
    /// @param feeCollected whether the fee has been paid; null when nothing was said
    /// @param feeReceipt number of the fee's receipt (biên lai), empty when none
    /// @param sign how it was signed for where that was not as usual (điểm chỉ, mất giấy hẹn)
    record Beside(
            String authorised, @Nullable Boolean feeCollected, String feeReceipt, String sign) {
        public static final Beside NOTHING = new Beside("", null, "");

        public Beside(String authorised, @Nullable Boolean feeCollected, String feeReceipt) {
            this(authorised, feeCollected, feeReceipt, "");
        }
    }

    record Extend(Instant until, String reason) implements Order {}

    record Reassign(String officer) implements Order {}

    /// @param set new values by the field names of the command line
    record Correct(Map<String, String> set, String reason) implements Order {
        public Correct {
            set = Map.copyOf(set);
        }
    }
}
