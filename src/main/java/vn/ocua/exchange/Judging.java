package vn.ocua.exchange;

import vn.ocua.dossier.Exchanged.Told;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Message.Fate;
import vn.ocua.dossier.Message.Kind;
import vn.ocua.portal.Answer;
import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.ItemResult;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a portal's answer to a batch, item by item, by the contract.
final class Judging {
    /// After so many answers that were no acknowledgement a person looks.
    static final int MOST_FAILURES = 5;

    private static final Duration FIRST_REST = Duration.ofMinutes(1);

    /// @param told what is certain
    /// @param ask creates of which only a look-up can tell, with the words of the answer
    /// @param unsure sent again: repeating them does no harm
    /// @param split the batch stands or falls together and fell: find the bad item by halving
    record Verdict(List<Told> told, Map<Frozen, String> ask, List<Frozen> unsure, boolean split) {}

    private Judging() {}

    /// @param last whether the same was answered to this batch before: then an empty list is how
    ///   this portal answers
    /// @param at now
    static Verdict of(List<Frozen> batch, Answer answer, boolean last, Instant at) {
        Verdict verdict = new Verdict(new ArrayList<>(), new HashMap<>(), new ArrayList<>(), false);
        ErrorCode outer = answer.outer();
        boolean none = answer.items().isEmpty();
        boolean success = outer != null && outer.success();
        // An empty list beside a refusal of the whole is the outer code alone. Beside a success it
        // may be a list that lost its rows: what can be asked for is, the rest goes again.
        if (answer.listed() && !(none && (last || (outer != null && !success)))) {
            Map<String, ItemResult> items = new HashMap<>();
            for (ItemResult item : answer.items()) {
                if (item.maHoSo() != null) {
                    items.putIfAbsent(item.maHoSo(), item);
                }
            }
            for (Frozen frozen : batch) {
                ItemResult item = items.get(frozen.message().code());
                ErrorCode code = item == null ? null : item.errorCode();
                if (item == null || code == null) {
                    unsure(frozen, "", verdict);
                } else {
                    judge(frozen, code, words(item.message()), verdict, at);
                }
            }
            return verdict;
        }
        if (outer == null) {
            batch.forEach(frozen -> unsure(frozen, answer.message(), verdict));
            return verdict;
        }
        if (success || batch.size() == 1) {
            batch.forEach(frozen -> judge(frozen, outer, answer.message(), verdict, at));
            return verdict;
        }
        return new Verdict(List.of(), Map.of(), List.of(), true);
    }

    private static void judge(
            Frozen frozen, ErrorCode code, String words, Verdict verdict, Instant at) {
        Message message = frozen.message();
        Kind kind = message.kind();
        if (code.success()) {
            verdict.told().add(Told.of(message.no(), Fate.DONE));
        } else if (code.refused()) {
            verdict.told().add(new Told(message.no(), Fate.REFUSED, "refused", words, null));
        } else if (code.is(ErrorCode.UNKNOWN) && kind != Kind.CREATE) {
            verdict.told().add(new Told(message.no(), Fate.UNKNOWN, "", words, null));
        } else if (kind == Kind.CREATE) {
            verdict.ask().put(frozen, spoken(code, words));
        } else {
            verdict.told().add(failed(message, spoken(code, words), at));
        }
    }

    private static void unsure(Frozen frozen, String words, Verdict verdict) {
        if (frozen.message().kind() == Kind.CREATE) {
            verdict.ask().put(frozen, words);
        } else {
            verdict.unsure().add(frozen);
        }
    }

    /// No acknowledgement: again later, each time four times as late, and after five times a
    /// person.
    static Told failed(Message message, String words, Instant at) {
        Instant next = at.plus(FIRST_REST.multipliedBy(1L << (2 * message.failures())));
        return message.failures() + 1 >= MOST_FAILURES
                ? new Told(message.no(), Fate.UNCLEAR, "unclear", words, null)
                : new Told(message.no(), Fate.FAILED, "unsure", words, next);
    }

    private static String words(@org.jspecify.annotations.Nullable String message) {
        return message == null ? "" : message;
    }

    private static String spoken(ErrorCode code, String words) {
        return words.isBlank() ? code.text() : words + " (" + code.text() + ")";
    }
}
