package vn.ocua.ui.dossier;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Sentence;
import vn.ocua.base.Texts;
import vn.ocua.exchange.Queue;
import vn.ocua.exchange.Queue.DossierState;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// Whether the portal has this dossier; if not, why, and the way out.
public final class SyncLine {
    private final Texts texts;
    private final Say say;
    private final Function<UUID, DossierState> ask;
    private final Consumer<String> room;

    /// @param ask tells a dossier's state, off the UI thread
    /// @param room leads to the dossier's line in the room of the exchange
    public SyncLine(Say say, Function<UUID, DossierState> ask, Consumer<String> room) {
        this.texts = say.texts();
        this.say = say;
        this.ask = ask;
        this.room = room;
    }

    DossierState read(UUID dossier) {
        return ask.apply(dossier);
    }

    Tag tag(DossierState now, Instant today) {
        return switch (now.state()) {
            case "synced" -> new Tag(Tone.DONE, Icon.CHECK, at(now.confirmed(), today));
            case "attention" ->
                    new Tag(Tone.DANGER, Icon.ALERT_CIRCLE, texts.of("ui.dossier.sync.attention"));
            case "not_connected" ->
                    new Tag(Tone.PLAIN, Icon.DISCONNECTED, texts.of("ui.dossier.noPortal"));
            default -> new Tag(Tone.ATTN, Icon.TRAY_UP, texts.of("ui.dossier.sync.waiting"));
        };
    }

    private String at(@Nullable Instant confirmed, Instant today) {
        if (confirmed == null) {
            return texts.of("ui.dossier.sync.whole");
        }
        boolean sameDay = VietnamTime.date(confirmed).equals(VietnamTime.date(today));
        return texts.of("ui.dossier.sync.at", sameDay ? say.hour(confirmed) : say.due(confirmed));
    }

    /// Why it is not there, for the left end of the act bar; null when it is.
    @Nullable Node sentence(DossierState now) {
        Sentence why = now.reason();
        if (why == null || now.state().equals("not_connected")) {
            return null;
        }
        boolean look = now.state().equals("attention");
        return Words.beside(
                look ? Icon.ALERT_CIRCLE : Icon.TRAY_UP,
                look ? Tone.DANGER : Tone.MUTED,
                texts.of(
                        look ? "ui.dossier.sync.attentionWhy" : "ui.dossier.sync.waitingWhy",
                        texts.of(why)));
    }

    /// The way out, by the key of the room.
    Optional<Act> act(DossierState now, String code) {
        if (now.waiting() == 0) {
            return Optional.empty();
        }
        String label =
                now.step() == Queue.Step.NONE
                        ? texts.of("ui.dossier.sync.room")
                        : texts.of("ui.dossier.sync.step." + now.step());
        return Optional.of(Act.of(Key.SYNC, label, () -> room.accept(code)).with(Icon.SYNC));
    }
}
