package vn.ocua.ui.sync;

import vn.ocua.exchange.Desk;
import vn.ocua.exchange.Queue;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Tone;

/// A line of the table.
sealed interface Row {
    /// Names the line, so that it stays chosen when the list is read anew.
    String name();

    /// The parts of the list, in their order.
    enum Part {
        LOOK(Icon.ALERT_CIRCLE, Tone.DANGER),
        KEPT(Icon.TRAY_DOWN, Tone.ATTN),
        ITSELF(Icon.CLOCK, Tone.PLAIN),
        TURN(Icon.TRAY_UP, Tone.PLAIN);

        private final Icon icon;
        private final Tone tone;

        Part(Icon icon, Tone tone) {
            this.icon = icon;
            this.tone = tone;
        }

        Icon icon() {
            return icon;
        }

        Tone tone() {
            return tone;
        }

        /// Key of its name in the texts.
        String nameKey() {
            return "ui.sync.part." + name();
        }

        static Part of(Queue.Group group) {
            return valueOf(group.name());
        }
    }

    /// Above the lines of a part; cannot be chosen.
    record Heading(Part part, int count) implements Row {
        @Override
        public String name() {
            return part.name();
        }
    }

    /// Something the portal must be told.
    ///
    /// @param turn its place among those whose turn will come, 1 the next; 0 for the others
    record Waits(Queue.Item item, int turn) implements Row {
        @Override
        public String name() {
            return "message " + item.message();
        }
    }

    /// Both sides disagree about a dossier of which nothing waits.
    record Differs(Desk.Disagreement what) implements Row {
        @Override
        public String name() {
            return "conflict " + what.no();
        }
    }

    /// What the portal told and this desk could not take in.
    record Kept(Desk.KeptRow row) implements Row {
        @Override
        public String name() {
            return "kept " + row.no();
        }
    }

    /// Of the dossier; empty for a heading.
    default String code() {
        return switch (this) {
            case Heading _ -> "";
            case Waits(Queue.Item item, int _) -> item.code();
            case Differs(Desk.Disagreement what) -> what.dossier().code();
            case Kept(Desk.KeptRow row) -> row.code();
        };
    }
}
