package vn.ocua.ui.settings;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import vn.ocua.base.Fault;
import vn.ocua.base.Texts;
import vn.ocua.counter.CardCamera;
import vn.ocua.counter.PageScanner;
import vn.ocua.ui.ScannerChoice;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;

import java.util.List;

/// Scanner and camera of this PC: looked for by a key, chosen by one more; kept with this window.
final class DevicesPart implements Part {
    private final Sitting sitting;
    private final Texts texts;
    private final VBox scanners = new VBox();
    private final VBox cameras = new VBox();
    private final Field pipe;
    private final Panel node = new Panel();
    private List<PageScanner.Device> foundScanners = List.of();
    private List<CardCamera.Device> foundCameras = List.of();

    DevicesPart(Sitting sitting) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        scanners.getStyleClass().add("menu-rows");
        cameras.getStyleClass().add("menu-rows");
        pipe = Field.unlabelled(texts.of("ui.devices.pipe")).prompt("");
        pipe.getStyleClass().add("setting-field");
        pipe.input()
                .focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused && (isPath(pipe.value()) || isPath(camera()))) {
                        sitting.status().camera().set(pipe.value());
                        draw();
                    }
                });
        node.add(
                Section.titled(
                        texts.of("ui.devices.scanner"),
                        Section.hint(texts.of("ui.devices.scanner.hint")),
                        scanners));
        node.add(
                Section.titled(
                        texts.of("ui.devices.camera"),
                        Section.hint(texts.of("ui.devices.camera.hint")),
                        cameras));
        node.add(new Setting(texts.of("ui.devices.pipe"), texts.of("ui.devices.pipe.hint"), pipe));
    }

    @Override
    public String nameKey() {
        return "ui.devices";
    }

    @Override
    public Icon icon() {
        return Icon.SCANNER;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        pipe.set(isPath(camera()) ? camera() : "");
        draw();
    }

    @Override
    public List<Act> acts() {
        return List.of(Act.go(Key.COMMIT, texts.of("ui.devices.find"), this::find).with(Icon.FIND));
    }

    private record Found(List<PageScanner.Device> scanners, List<CardCamera.Device> cameras) {}

    private void find() {
        sitting.shell().clearNotices();
        sitting.shell().busy().begin(texts.of("ui.devices.finding"), null);
        String scanner = chosen().id();
        String camera = camera();
        sitting.background()
                .run(() ->
                        new Found(
                                scanners(scanner), sitting.counter().cardCamera().present(camera)))
                .then(found -> {
                    sitting.shell().busy().end();
                    foundScanners = found.scanners();
                    foundCameras = found.cameras();
                    if (foundScanners.size() == 1 && chosen().isEmpty()) {
                        choose(foundScanners.getFirst());
                    }
                    draw();
                    sitting.shell()
                            .notice(
                                    Tone.PLAIN,
                                    Icon.SCANNER,
                                    texts.of(
                                            "ui.devices.found",
                                            foundScanners.size(),
                                            foundCameras.size()));
                })
                .otherwise(fault -> {
                    sitting.shell().busy().end();
                    sitting.shell().explain(fault);
                });
    }

    /// A PC without the program for scanners may have a camera all the same.
    private List<PageScanner.Device> scanners(String chosen) {
        try {
            return sitting.counter().pageScanner().present(chosen);
        } catch (Fault e) {
            sitting.background()
                    .run(() -> e)
                    .then(sitting.shell()::explain)
                    .otherwise(sitting.shell()::explain);
            return List.of();
        }
    }

    private void draw() {
        ScannerChoice now = chosen();
        scanners.getChildren().clear();
        if (foundScanners.stream().noneMatch(one -> one.id().equals(now.id())) && !now.isEmpty()) {
            row(scanners, now.name(), true, () -> {});
        }
        for (PageScanner.Device one : foundScanners) {
            row(scanners, one.name(), one.id().equals(now.id()), () -> choose(one));
        }
        cameras.getChildren().clear();
        row(cameras, texts.of("ui.devices.camera.any"), camera().isEmpty(), () -> chooseCamera(""));
        for (CardCamera.Device one : foundCameras) {
            row(cameras, one.name(), one.id().equals(camera()), () -> chooseCamera(one.id()));
        }
        if (scanners.getChildren().isEmpty()) {
            scanners.getChildren()
                    .add(Words.small(texts.of("ui.devices.scanner.none"), Tone.MUTED));
        }
    }

    private void row(VBox into, String name, boolean chosen, Runnable choose) {
        Act act = Act.of(Key.NONE, name, choose).with(chosen ? Icon.RADIO_ON : Icon.RADIO_OFF);
        ActButton button = new ActButton(act, sitting.shell()::refuse).asRow();
        button.setMinWidth(0);
        button.setAccessibleText(
                chosen ? texts.of("ui.devices.chosen", name) : texts.of("ui.devices.choose", name));
        into.getChildren().add(button);
    }

    private void choose(PageScanner.Device device) {
        sitting.status().scanner().set(ScannerChoice.of(device).line());
        draw();
        focus(scanners);
    }

    private void chooseCamera(String id) {
        sitting.status().camera().set(id);
        pipe.set("");
        draw();
        focus(cameras);
    }

    /// The rows were made anew: the chosen one has the focus.
    private static void focus(VBox rows) {
        rows.getChildren().stream()
                .filter(row ->
                        row instanceof ActButton button && button.act().icon() == Icon.RADIO_ON)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private ScannerChoice chosen() {
        return ScannerChoice.read(sitting.status().scanner().get());
    }

    private String camera() {
        return sitting.status().camera().get();
    }

    private boolean isPath(String id) {
        return !id.isEmpty()
                && foundCameras.stream().noneMatch(one -> one.id().equals(id))
                && !id.startsWith("/dev/")
                && !id.startsWith("\\\\?\\");
    }
}
