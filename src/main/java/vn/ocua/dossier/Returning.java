package vn.ocua.dossier;

import vn.ocua.base.Refusal;
import vn.ocua.base.Text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a result handed over (trả kết quả) leaves in the history.
final class Returning {
    private Returning() {}

    /// Everything that does not fit together; empty when all is well.
    static List<Refusal> wrong(Order.Return order) {
        List<Refusal> wrong = new ArrayList<>();
        int rating = order.rating();
        if (rating < 0 || rating > 3) {
            wrong.add(Refusal.at("rating", "refusal.rating.range", rating));
        }
        if (rating == 3 && Text.clean(order.why()).isEmpty()) {
            wrong.add(Refusal.at("why", "refusal.rating.why"));
        }
        if (Boolean.FALSE.equals(order.beside().feeCollected())
                && !Text.clean(order.beside().feeReceipt()).isEmpty()) {
            wrong.add(Refusal.at("feeReceipt", "refusal.return.feeReceipt"));
        }
        return wrong;
    }

    /// Facts by name. Those of the first days are always there; later ones only when they were
    /// said.
    static Map<String, String> details(Dossier dossier, Order.Return order) {
        String to = Text.clean(order.to());
        Map<String, String> details = new LinkedHashMap<>();
        details.put("to", to.isEmpty() ? dossier.applicant().person().name() : to);
        details.put("identity", Text.clean(order.identity()));
        details.put("rating", order.rating() == 0 ? "" : String.valueOf(order.rating()));
        details.put("why", Text.clean(order.why()));
        Order.Beside beside = order.beside();
        String authorised = Text.clean(beside.authorised());
        if (!authorised.isEmpty()) {
            details.put("authorised", authorised);
        }
        String receipt = Text.clean(beside.feeReceipt());
        Boolean collected = beside.feeCollected();
        if (collected != null || !receipt.isEmpty()) {
            // a number of a receipt says that the fee was taken
            details.put("feeCollected", String.valueOf(collected == null || collected));
        }
        if (!receipt.isEmpty()) {
            details.put("feeReceipt", receipt);
        }
        String sign = Text.clean(beside.sign());
        if (!sign.isEmpty()) {
            details.put("sign", sign);
        }
        return details;
    }
}
