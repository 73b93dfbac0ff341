package vn.ocua.ui.dossier;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.Scans;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Submitted;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.KeyCap;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;

import java.util.ArrayList;
import java.util.List;

/// Looks into the scans of a dossier, one page at a time: ↑ ↓ move on the page, PgUp PgDn turn it
/// and go on to the next file, + and − change the size. One page is in memory, none once closed.
final class Viewer {
    /// A file to look into.
    ///
    /// @param paper which paper it belongs to
    record Item(String paper, String sha256, String name) {}

    private static final List<Integer> WIDTHS = List.of(450, 620, 820, 1080, 1400, 1800, 2300);
    private static final int USUAL = 2;
    private static final double STEP = 0.15;

    private final Sitting sitting;
    private final Texts texts;
    private final List<Item> items;
    private final ImageView image = new ImageView();
    private final Label said = Section.hint("");
    private final Label where = new Label();
    private final Label size = Section.hint("");
    private final ScrollPane scroll;
    private final Panel node;
    private int item;
    private int page;
    private int pages = 1;
    private int width = USUAL;

    /// Counts what was asked for: an older page is dropped.
    private int asked;

    Viewer(Sitting sitting, List<Item> items) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.items = List.copyOf(items);
        StackPane middle = new StackPane(image, said);
        middle.getStyleClass().add("viewer-page");
        scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().addAll("plain-scroll", "viewer");
        scroll.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        scroll.setFocusTraversable(true);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        where.getStyleClass().add("section-title");
        where.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        size.setWrapText(false);
        HBox head = new HBox(where, gap, size);
        head.getStyleClass().addAll("beside", "viewer-head");
        node = new Panel(head, scroll);
        node.setMinSize(0, 0);
        HBox.setHgrow(node, Priority.ALWAYS);
    }

    /// Every scan beside a paper, and the file of the result.
    static List<Item> items(Showing.Story story, Texts texts) {
        List<Item> items = new ArrayList<>();
        for (Submitted paper : story.dossier().papers()) {
            story.scans().stream()
                    .filter(scan -> scan.component() == paper.no())
                    .forEach(scan -> items.add(new Item(paper.name(), scan.sha256(), scan.name())));
        }
        for (Showing.Event event : story.events()) {
            String file = event.details().getOrDefault("file", "");
            if (event.kind().equals("result") && !file.isEmpty()) {
                String name = texts.of("ui.dossier.viewer.result");
                items.add(new Item(name, file, name));
            }
        }
        return items;
    }

    Region node() {
        return node;
    }

    /// Keys for the left end of the act bar.
    HBox keys() {
        HBox keys =
                new HBox(
                        new KeyCap("PgUp"),
                        new KeyCap("PgDn"),
                        Section.hint(texts.of("ui.dossier.viewer.pages")),
                        new KeyCap("+"),
                        new KeyCap("−"),
                        Section.hint(texts.of("ui.dossier.viewer.size")));
        keys.getStyleClass().add("beside");
        return keys;
    }

    void open() {
        draw();
        scroll.requestFocus();
    }

    /// The pixels are given back at once.
    void close() {
        asked++;
        image.setImage(null);
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown()) {
            return;
        }
        switch (event.getCode()) {
            case PAGE_DOWN -> turn(1);
            case PAGE_UP -> turn(-1);
            case HOME -> turn(-page);
            case DOWN -> scroll.setVvalue(Math.min(1, scroll.getVvalue() + STEP));
            case UP -> scroll.setVvalue(Math.max(0, scroll.getVvalue() - STEP));
            case RIGHT -> scroll.setHvalue(Math.min(1, scroll.getHvalue() + STEP));
            case LEFT -> scroll.setHvalue(Math.max(0, scroll.getHvalue() - STEP));
            case PLUS, ADD, EQUALS -> resize(1);
            case MINUS, SUBTRACT -> resize(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void resize(int by) {
        width = Math.clamp(width + by, 0, WIDTHS.size() - 1);
        draw();
    }

    private void turn(int by) {
        int next = page + by;
        if (next >= pages && item < items.size() - 1) {
            item++;
            page = 0;
        } else if (next < 0 && by < 0 && item > 0) {
            item--;
            page = 0;
        } else if (next >= 0 && next < pages) {
            page = next;
        } else {
            sitting.shell().refuse(texts.of("ui.dossier.viewer.end"));
            return;
        }
        scroll.setVvalue(0);
        draw();
    }

    private void draw() {
        asked++;
        int mine = asked;
        Item now = items.get(item);
        int at = page;
        int wide = WIDTHS.get(width);
        sitting.background()
                .run(() ->
                        sitting.counter()
                                .scans()
                                .page(sitting.session(), now.sha256(), now.name(), at, wide))
                .then(outcome -> {
                    if (mine == asked) {
                        show(now, outcome);
                    }
                })
                .otherwise(fault -> {
                    if (mine == asked) {
                        image.setImage(null);
                        said.setText(texts.of(fault.sentence()));
                        sitting.shell().explain(fault);
                    }
                });
    }

    private void show(Item now, Outcome<Scans.Page> outcome) {
        switch (outcome) {
            case Outcome.Done<Scans.Page>(Scans.Page drawn) -> {
                pages = Math.max(1, drawn.pages());
                WritableImage pixels = new WritableImage(drawn.width(), drawn.height());
                pixels.getPixelWriter()
                        .setPixels(
                                0,
                                0,
                                drawn.width(),
                                drawn.height(),
                                PixelFormat.getIntArgbInstance(),
                                drawn.pixels(),
                                0,
                                drawn.width());
                image.setImage(pixels);
                image.setFitWidth(WIDTHS.get(width));
                image.setPreserveRatio(true);
                said.setText("");
            }
            case Outcome.Refused<Scans.Page>(List<Refusal> reasons) -> {
                // a page in the middle may be gone while those around it can be read
                pages = page == 0 ? 1 : Math.max(pages, page + 1);
                image.setImage(null);
                said.setText(sitting.say().refusals(reasons));
            }
        }
        where.setText(now.paper());
        String spoken =
                texts.of("ui.dossier.viewer.where", item + 1, items.size(), page + 1, pages);
        size.setText(spoken);
        scroll.setAccessibleText(now.paper() + ", " + spoken);
    }
}
