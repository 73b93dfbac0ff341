package vn.ocua.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.ocua.base.Texts;
import vn.ocua.counter.PrintChoice;
import vn.ocua.counter.PrintingDesk;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Segmented;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.WholeRows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// How one paper is printed: a printer out of a list, or the address of a receipt printer, then
/// tray, size, copies and sides.
final class PrinterForm {
    private static final List<String> SIZES = List.of("", "a4", "a5", "a6", "80mm", "58mm");
    private static final List<Integer> COPIES = List.of(1, 2, 3, 4, 5);

    /// As many as stand side by side; the chosen one is always among them.
    private static final int TRAYS = 5;

    /// A line of the list.
    ///
    /// @param printer as a choice names it
    private record Row(String printer, String name, String state, List<String> trays) {}

    private final Texts texts;
    private final PrinterWords words;
    private final TableView<Row> table;
    private final Field address;
    private final FlowPane choices = new FlowPane();
    private final VBox node = new VBox();
    private PrintChoice before = PrintChoice.usual();
    private Segmented<String> tray;
    private Segmented<String> size;
    private Segmented<Integer> copies;
    private Segmented<Boolean> duplex;

    PrinterForm(Texts texts, PrinterWords words) {
        this.texts = texts;
        this.words = words;
        table =
                Tables.of(
                        texts.of("ui.printers.machines"),
                        "",
                        Tables.<Row>text(texts.of("ui.printers.machine"), 19, Row::name),
                        Tables.<Row>text(texts.of("ui.printers.state"), 0, Row::state, "muted"));
        address =
                Field.line(texts.of("ui.printers.address"))
                        .prompt("tcp://192.168.1.50:9100")
                        .hint(texts.of("ui.printers.address.hint"));
        address.text().subscribe(() -> address.plain());
        choices.getStyleClass().add("print-choices");
        tray = trays(List.of());
        size = sizes();
        copies = pick("copies", COPIES, n -> Integer.toString(n));
        duplex = pick("sides", List.of(false, true), two -> texts.of("ui.printers.sides." + two));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (row != null) {
                        tray = trays(row.trays());
                        lay();
                    }
                });
    }

    Node node() {
        return node;
    }

    void focus() {
        table.requestFocus();
    }

    void open(String paper, PrintChoice choice, List<PrintingDesk.Machine> machines) {
        before = choice;
        size = sizes();
        size.value().set(choice.size());
        copies.value().set(Math.min(choice.copies(), COPIES.getLast()));
        duplex.value().set(choice.duplex());
        boolean addressed = isAddress(choice.printer());
        address.set(addressed ? choice.printer() : "");
        address.plain();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("", words.usual(machines), "", List.of()));
        rows.add(
                new Row(
                        PrintChoice.FOLDER,
                        texts.of("ui.printers.folder"),
                        texts.of("ui.printers.folder.hint"),
                        List.of()));
        for (PrintingDesk.Machine machine : machines) {
            rows.add(
                    new Row(
                            machine.name(),
                            machine.name(),
                            texts.of(machine.state()),
                            machine.trays()));
        }
        if (!addressed && rows.stream().noneMatch(row -> row.printer().equals(choice.printer()))) {
            rows.add(
                    new Row(
                            choice.printer(),
                            choice.printer(),
                            texts.of("ui.printers.gone"),
                            List.of()));
        }
        table.getItems().setAll(rows);
        int at = 0;
        for (int i = 0; i < rows.size(); i++) {
            at = rows.get(i).printer().equals(choice.printer()) ? i : at;
        }
        table.getSelectionModel().clearAndSelect(at);
        table.getFocusModel().focus(at);
        tray = trays(rows.get(at).trays());
        lay();
        Section fields = new Section(address, choices);
        fields.getStyleClass().add("act-form");
        node.getChildren()
                .setAll(
                        Section.titled(texts.of("ui.printers.for", paper)),
                        new WholeRows(table),
                        fields);
    }

    /// Says at the address what is wrong with it.
    boolean isWhole() {
        String typed = address.value();
        if (typed.isEmpty() || isAddress(typed)) {
            return true;
        }
        address.wrong(texts.of("ui.printers.address.wrong"));
        address.input().requestFocus();
        return false;
    }

    PrintChoice choice() {
        Row row = table.getSelectionModel().getSelectedItem();
        String printer = address.value();
        if (printer.isEmpty()) {
            printer = row == null ? "" : row.printer();
        }
        String paper = size.value().get();
        boolean roll = isAddress(printer) || paper.equals("80mm") || paper.equals("58mm");
        return new PrintChoice(
                printer,
                tray.value().get(),
                paper,
                copies.value().get(),
                duplex.value().get(),
                roll);
    }

    private static boolean isAddress(String printer) {
        return printer.matches("tcp://\\S+") || printer.matches("/dev/\\S+");
    }

    private Segmented<String> trays(List<String> known) {
        List<String> all = new ArrayList<>(List.of(""));
        known.stream().limit(TRAYS).forEach(all::add);
        if (known.contains(before.tray()) && !all.contains(before.tray())) {
            all.add(before.tray());
        }
        Segmented<String> made =
                pick("tray", all, t -> t.isEmpty() ? texts.of("ui.printers.tray.own") : t);
        made.value().set(all.contains(before.tray()) ? before.tray() : "");
        return made;
    }

    private Segmented<String> sizes() {
        List<String> all = new ArrayList<>(SIZES);
        if (!all.contains(before.size())) {
            all.add(before.size());
        }
        return pick("size", all, words::size);
    }

    private <T> Segmented<T> pick(String key, List<T> all, Function<T, String> label) {
        return new Segmented<>(texts.of("ui.printers." + key), all, label);
    }

    private void lay() {
        choices.getChildren()
                .setAll(
                        under("tray", tray),
                        under("size", size),
                        under("copies", copies),
                        under("sides", duplex));
    }

    private VBox under(String key, Node control) {
        VBox box = new VBox(Section.hint(texts.of("ui.printers." + key)), new HBox(control));
        box.getStyleClass().add("field");
        return box;
    }
}
