package vn.ocua.ui.sync;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.dossier.Message;
import vn.ocua.exchange.Desk;
import vn.ocua.exchange.Queue;
import vn.ocua.ui.Say;

import java.time.Instant;
import java.util.stream.Collectors;

/// The words of a line: what it is, why it is here, what comes next.
record Saying(Say say) {
    private Texts texts() {
        return say.texts();
    }

    /// `Tiếp nhận, Ngô Văn Tài`
    String what(Row row) {
        return switch (row) {
            case Row.Heading _ -> "";
            case Row.Waits(Queue.Item item, int _) -> {
                String kind =
                        item.what() == Message.Kind.PROGRESS
                                ? texts().of("ui.sync.what.progress." + item.status())
                                : texts().of("ui.sync.what." + item.what());
                yield item.known().isEmpty() ? kind : kind + ", " + item.known();
            }
            case Row.Differs(Desk.Disagreement what) ->
                    texts().of("ui.sync.what.theirs", what.dossier().applicant().known());
            case Row.Kept(Desk.KeptRow kept) ->
                    texts().of("ui.sync.what.kept." + kind(kept.kind()));
        };
    }

    /// A kind of tomorrow has no word of its own.
    private static String kind(String kind) {
        return switch (kind) {
            case "TRANG_THAI", "KET_QUA", "HO_SO_TRUC_TUYEN" -> kind;
            default -> "other";
        };
    }

    String why(Row row) {
        return switch (row) {
            case Row.Heading _ -> "";
            case Row.Waits(Queue.Item item, int _) -> texts().of(item.reason());
            case Row.Differs(Desk.Disagreement what) ->
                    texts().of("ui.sync.why.differs", fields(what));
            case Row.Kept(Desk.KeptRow kept) -> texts().of("sync.kept." + kept.why());
        };
    }

    private String fields(Desk.Disagreement what) {
        return what.differences().stream()
                .map(d -> texts().of("field." + d.field()).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    String tries(Row row) {
        return row instanceof Row.Waits(Queue.Item item, int _)
                ? Integer.toString(item.tries())
                : "";
    }

    @Nullable Instant since(Row row) {
        return switch (row) {
            case Row.Heading _ -> null;
            case Row.Waits(Queue.Item item, int _) -> item.since();
            case Row.Differs(Desk.Disagreement what) -> what.found();
            case Row.Kept(Desk.KeptRow kept) -> kept.taken();
        };
    }

    /// What a person does about it, as a button says it; empty when nothing.
    String step(Row row) {
        return switch (row) {
            case Row.Heading _ -> "";
            case Row.Waits(Queue.Item item, int _) ->
                    item.step() == Queue.Step.NONE ? "" : texts().of("ui.sync.step." + item.step());
            case Row.Differs _ -> texts().of("ui.sync.step.COMPARE");
            case Row.Kept _ -> texts().of("ui.sync.step.RETAKE");
        };
    }

    /// What happens by itself.
    String next(Row row, boolean runs) {
        if (!(row instanceof Row.Waits(Queue.Item item, int turn))) {
            return "";
        }
        Instant next = item.next();
        if (runs && turn == 1) {
            return texts().of("ui.sync.next.now");
        }
        if (item.group() == Queue.Group.TURN) {
            return texts().of("ui.sync.next.turn", turn);
        }
        return next == null
                ? texts().of("ui.sync.next.soon")
                : texts().of("ui.sync.next.at", say.hour(next));
    }
}
