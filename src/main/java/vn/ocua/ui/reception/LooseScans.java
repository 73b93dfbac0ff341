package vn.ocua.ui.reception;

import javafx.scene.layout.HBox;

import vn.ocua.base.Texts;
import vn.ocua.counter.DraftScans.Item;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;

import java.util.List;
import java.util.stream.Collectors;

/// The line of scans that lie by no paper, with the key that attaches them.
final class LooseScans {
    private final Texts texts;
    private final HBox node = new HBox();

    LooseScans(Texts texts) {
        this.texts = texts;
        node.getStyleClass().add("loose-scans");
        show(List.of());
    }

    HBox node() {
        return node;
    }

    void show(List<Item> all) {
        List<Item> loose = Hung.loose(all);
        node.setVisible(!loose.isEmpty());
        node.setManaged(!loose.isEmpty());
        String names =
                loose.stream().map(item -> item.scan().name()).collect(Collectors.joining(", "));
        node.getChildren()
                .setAll(
                        Words.beside(
                                Icon.ATTACH,
                                Tone.ATTN,
                                texts.of("ui.reception.scan.loose", names)));
    }
}
