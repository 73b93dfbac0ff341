package vn.ocua.exchange;

import vn.ocua.dossier.Exchanged.Told;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Message.Fate;
import vn.ocua.dossier.Message.Kind;
import vn.ocua.portal.Answer;
import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.ItemResult;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a portal's answer to a batch, item by item, by the contract.
final class Judging {
    /// After so many answers that were no acknowledgement a person looks.
    static final int MOST_FAILURES = 5;

    /// @param told what is certain
    /// @param ask creates of which only a look-up can tell, with the words of the answer
    /// @param unsure sent again: repeating them does no harm
    /// @param split the batch stands or falls together and fell: find the bad item by halving
    record Verdict(List<Told> told, Map<Frozen, String> ask, List<Frozen> unsure, boolean split) {}

    private Judging() {}

    static Verdict of(List<Frozen> batch, Answer answer) {
        Verdict verdict = new Verdict(new ArrayList<>(), new HashMap<>(), new ArrayList<>(), false);
        if (answer.listed()) {
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
                    judge(frozen, code, words(item.message()), verdict);
                }
            }
            return verdict;
        }
        ErrorCode outer = answer.outer();
        if (outer == null) {
            batch.forEach(frozen -> unsure(frozen, answer.message(), verdict));
            return verdict;
        }
        if (outer.success() || batch.size() == 1) {
            batch.forEach(frozen -> judge(frozen, outer, answer.message(), verdict));
            return verdict;
        }
        return new Verdict(List.of(), Map.of(), List.of(), true);
    }

    private static void judge(Frozen frozen, ErrorCode code, String words, Verdict verdict) {
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
            verdict.told().add(failed(message, spoken(code, words)));
        }
    }

    private static void unsure(Frozen frozen, String words, Verdict verdict) {
        if (frozen.message().kind() == Kind.CREATE) {
            verdict.ask().put(frozen, words);
        } else {
            verdict.unsure().add(frozen);
        }
    }

    /// No acknowledgement: again later, and after five times a person.
    static Told failed(Message message, String words) {
        return message.failures() + 1 >= MOST_FAILURES
                ? new Told(message.no(), Fate.UNCLEAR, "unclear", words, null)
                : new Told(message.no(), Fate.FAILED, "unsure", words, null);
    }

    private static String words(@org.jspecify.annotations.Nullable String message) {
        return message == null ? "" : message;
    }

    private static String spoken(ErrorCode code, String words) {
        return words.isBlank() ? code.text() : words + " (" + code.text() + ")";
    }
}
