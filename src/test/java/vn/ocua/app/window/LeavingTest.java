package vn.ocua.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.app.owner.Owner;
import vn.ocua.base.Texts;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.counter.Door;
import vn.ocua.ui.Pictures;
import vn.ocua.ui.Seat;
import vn.ocua.ui.theme.Mode;

import java.nio.file.Files;
import java.nio.file.Path;

/// The window is closed on its own thread, the store after it on another one.
class LeavingTest {
    @TempDir Path folder;

    @Test
    void whoLeavesHasKeptWhatWasTypedAndHoldsTheFolderUntilTheStoreIsClosed() throws Exception {
        Desks.Clock clock = Desks.friday();
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.scan(Seat.HUNG);
            Runnable rest = Pictures.onWindow(seat.wiring()::leave);
            assertThat(Owner.take(seat.data)).as("nobody else gets in").isNull();
            assertThat(seat.data.resolve("open")).as("the store is open").exists();
            rest.run();
            assertThat(seat.data.resolve("open")).as("closed in order").doesNotExist();
            try (Owner next = Owner.take(seat.data)) {
                assertThat(next).as("and now free").isNotNull();
            }
        }
        Door.Opened again =
                Desks.done(
                        new Door(folder.resolve("desk"), clock)
                                .open(Seat.OFFICER, Desks.password(), _ -> {}));
        try (Counter counter = again.counter()) {
            assertThat(again.replayed()).isZero();
            assertThat(counter.drafts().of(again.session()))
                    .singleElement()
                    .satisfies(
                            draft -> assertThat(draft.typed().name()).isEqualTo("Nguyễn Văn Hùng"));
        }
    }

    @Test
    void whereClosingTakesLongASentenceSaysNotToSwitchOffYet() throws Exception {
        Pictures.start();
        Pictures.onWindow(() -> {
            Stage stage = Farewell.stage(Texts.vietnamese(), Mode.LIGHT, 100);
            stage.getScene().getRoot().applyCss();
            Files.createDirectories(Path.of("target", "screens"));
            Pictures.write(stage.getScene().getRoot(), "closing", 520, 200, Mode.LIGHT, 100);
            assertThat(stage.getScene().getRoot().lookupAll(".words"))
                    .extracting(node -> node.getAccessibleText())
                    .anySatisfy(said -> assertThat(said).contains("hãy tắt máy"));
            return null;
        });
    }
}
