package vn.ocua.ui.reception;

import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Texts;
import vn.ocua.counter.CardCamera.Seen;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.shell.Running;
import vn.ocua.ui.shell.Screen;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Holds a card before the camera (đọc thẻ bằng máy ảnh): the first card ends it, Esc too, and with
/// this screen the camera's light goes out.
final class CameraScreen extends Screen {
    /// A picture is drawn in at most so many columns: the officer only looks where the card is.
    private static final int DRAWN = 480;

    private final Sitting sitting;
    private final Texts texts;
    private final Consumer<String> card;
    private final Runnable file;
    private final Runnable leave;
    private final AtomicReference<@Nullable Seen> latest = new AtomicReference<>();
    private final ImageView view = new ImageView();
    private final StackPane place = new StackPane(view);
    private final VBox said = new VBox();
    private @Nullable WritableImage image;
    private @Nullable Running running;

    /// @param card takes the text of the card after this screen has gone
    /// @param file asks for a photograph instead
    /// @param leave leads back to where it was opened
    CameraScreen(Sitting sitting, Consumer<String> card, Runnable file, Runnable leave) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.card = card;
        this.file = file;
        this.leave = leave;
        title().set(texts.of("ui.camera.title"));
    }

    @Override
    protected Node build() {
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(place.widthProperty().subtract(4));
        view.fitHeightProperty().bind(place.heightProperty().subtract(4));
        place.getStyleClass().add("camera-view");
        // The picture follows its place, never the place its picture.
        place.setMinWidth(0);
        place.setAccessibleText(texts.of("ui.camera.picture"));
        said.getStyleClass().add("camera-said");
        Panel panel = new Panel(place, new Section(said));
        panel.getStyleClass().add("camera-panel");
        HBox body = new HBox(panel);
        body.getStyleClass().addAll("form", "camera");
        body.setFillHeight(false);
        place.setFocusTraversable(true);
        return body;
    }

    @Override
    public String help() {
        return "camera";
    }

    @Override
    public void shown() {
        place.requestFocus();
        begin();
    }

    @Override
    public void hidden() {
        stop();
    }

    private void begin() {
        stop();
        say(new Words(texts.of("ui.camera.how")));
        acts(false);
        AtomicReference<@Nullable Seen> mine = latest;
        mine.set(null);
        running =
                sitting.background()
                        .follow(progress ->
                                sitting.counter()
                                        .cardCamera()
                                        .read(
                                                sitting.status().camera().get(),
                                                seen -> {
                                                    mine.set(seen);
                                                    progress.at(1, 0);
                                                },
                                                progress::stopped))
                        .telling((_, _) -> draw(mine.get()))
                        .then(found -> found.ifPresent(this::found))
                        .otherwise(this::failed);
    }

    private void found(String text) {
        leave.run();
        card.accept(text);
    }

    private void failed(Fault fault) {
        view.setImage(null);
        image = null;
        say(
                new Note(
                        Tone.ATTN,
                        Icon.CAMERA,
                        texts.of("ui.shell.faultCode", texts.of(fault.sentence()), fault.code())));
        acts(true);
    }

    private void acts(boolean failed) {
        List<Act> all = new ArrayList<>();
        all.add(Act.of(Key.BACK, texts.of("ui.camera.leave"), leave));
        all.add(
                Act.of(
                                Key.FILE,
                                texts.of("ui.reception.act.card"),
                                () -> {
                                    leave.run();
                                    file.run();
                                })
                        .with(Icon.CARD));
        if (failed) {
            all.add(Act.go(Key.CAMERA, texts.of("ui.camera.again"), this::begin).with(Icon.CAMERA));
        }
        acts().setAll(all);
        state().set(Words.small(texts.of(failed ? "ui.camera.off" : "ui.camera.on"), Tone.MUTED));
    }

    private void draw(@Nullable Seen seen) {
        if (seen == null || running == null) {
            return;
        }
        int step = Math.max(1, (seen.width() + DRAWN - 1) / DRAWN);
        int wide = seen.width() / step;
        int high = seen.height() / step;
        int[] pixels = new int[wide * high];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                int light = seen.light()[y * step * seen.width() + x * step] & 255;
                pixels[y * wide + x] = 0xFF000000 | light << 16 | light << 8 | light;
            }
        }
        WritableImage now = image;
        if (now == null || now.getWidth() != wide || now.getHeight() != high) {
            now = new WritableImage(wide, high);
            image = now;
            view.setImage(now);
        }
        now.getPixelWriter()
                .setPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
        if (seen.other()) {
            say(new Words(texts.of("ui.camera.other")));
        }
    }

    private void say(Node words) {
        said.getChildren().setAll(words);
    }

    private void stop() {
        Running now = running;
        running = null;
        if (now != null) {
            now.cancel();
        }
    }
}
