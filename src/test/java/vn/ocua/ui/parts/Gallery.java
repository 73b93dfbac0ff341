package vn.ocua.ui.parts;

import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.ocua.base.Texts;
import vn.ocua.ui.parts.DayStrip.Day;
import vn.ocua.ui.parts.DayStrip.Kind;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// Every part in every state on one sheet.
final class Gallery {
    record Row(String code, String name, String procedure, String due, String step, Tone tone) {}

    static final Texts TEXTS = Texts.vietnamese();

    private Gallery() {}

    static Parent sheet() {
        VBox left = new VBox(12, person(), table());
        VBox right = new VBox(12, promise(), states());
        right.getStyleClass().add("side");
        VBox.setVgrow(left.getChildren().get(1), Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        right.setMinWidth(0);
        right.setStyle("-fx-pref-width: 25.8667em; -fx-min-width: 25.8667em;");
        HBox sheet = new HBox(12, left, right);
        sheet.setStyle("-fx-padding: 16; -fx-background-color: -canvas;");
        return sheet;
    }

    private static Panel person() {
        Field identity = Field.line("Số định danh").weight("medium");
        identity.set("040198004217");
        identity.right();
        Field name = Field.line("Họ và tên").weight("strong");
        name.set("Trần Thị Mai Hương");
        Field phone = Field.line("Điện thoại");
        phone.set("0914 055 21");
        phone.wrong("Mới có 9 số, cần 10. Không có thì để trống.");
        focus(phone.input());
        Field procedure =
                Field.line("Thủ tục")
                        .weight("strong")
                        .tail(muted("Hộ tịch"))
                        .tail(new KeyCap(Key.LIST))
                        .readOnly();
        procedure.set("Cấp Giấy xác nhận tình trạng hôn nhân");
        Field search =
                Field.unlabelled("Tên, mã, số định danh, điện thoại")
                        .icon(Icon.FIND)
                        .tail(new KeyCap(Key.FIND));
        Field room =
                Field.room("Quẹt thẻ căn cước, hoặc gõ thủ tục")
                        .icon(Icon.CARD)
                        .prompt("dk khai sinh, 1.001193, ksinh…")
                        .hint("Máy quét đang nối. Thẻ đọc được ở bất cứ ô nào.");
        Secret secret = new Secret("Mật khẩu", TEXTS);
        secret.input().setText("khongnoidau");
        Field remark = Field.lines("Ghi chú", 2);
        remark.set("Bổ sung bản sao quyết định ly hôn trước thứ Hai.");
        GridPane grid = new GridPane(12, 8);
        grid.getColumnConstraints().addAll(column(50), column(50));
        grid.addRow(0, identity, name);
        grid.addRow(1, procedure, phone);
        grid.addRow(2, room, secret);
        grid.addRow(3, remark, search);
        Segmented<String> who =
                new Segmented<>(
                                "Người nộp",
                                List.of("Là chủ hồ sơ", "Nộp thay", "Tổ chức"),
                                words -> words)
                        .low();
        Section section =
                Section.titled("Người nộp", grid)
                        .beside(new Tag(Tone.DONE, Icon.CARD, "Đọc từ thẻ 15:11"))
                        .atEnd(who);
        section.getChildren()
                .add(
                        new Note(
                                        Tone.PLAIN,
                                        Icon.PERSON_KNOWN,
                                        "Đã đến 3 lần, lần cuối 04/03/2026. Khi đó ở **Thôn 3**;"
                                                + " thẻ ghi **Thôn 5**.")
                                .tail(muted("Đang dùng theo thẻ")));
        return new Panel(section);
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    static Panel table() {
        TableView<Row> table =
                Tables.of(
                        "Hồ sơ",
                        "Chưa có hồ sơ nào hôm nay. F2 để tiếp nhận.",
                        Tables.text("Mã hồ sơ", 8.4, Row::code, "muted"),
                        Tables.hits("Chủ hồ sơ", 12.3, Row::name, row -> hit(row.name())),
                        Tables.text("Thủ tục", 0, Row::procedure),
                        Tables.text("Hẹn trả", 8.5, Row::due),
                        Tables.node("Đang ở bước", 9.5, row -> new Tag(row.tone(), row.step())),
                        Tables.icon(
                                "Cổng",
                                4,
                                row -> row.tone() == Tone.ATTN ? Icon.TRAY_UP : Icon.CHECK,
                                row -> row.tone() == Tone.ATTN ? Tone.ATTN : Tone.DONE,
                                _ -> "Cổng đã nhận"));
        table.getItems()
                .setAll(
                        new Row(
                                "261116-0052",
                                "Phạm Quỳnh Hương",
                                "Đăng ký thành lập hộ kinh doanh",
                                "T6 20/11 14:50",
                                "Sẵn sàng trả",
                                Tone.DONE),
                        new Row(
                                "261113-0118",
                                "Hồ Hướng Dương",
                                "Tách hộ",
                                "T6 20/11 14:30",
                                "Quá hạn 42 phút",
                                Tone.DANGER),
                        new Row(
                                "261117-0071",
                                "Lê Thị Hường",
                                "Đăng ký lại khai sinh",
                                "dừng tính",
                                "Chờ bổ sung",
                                Tone.ATTN),
                        new Row(
                                "261120-0147", "Trần Thị Mai Hương",
                                "Cấp Giấy xác nhận tình trạng hôn nhân", "T5 26/11 15:12",
                                "Vừa tiếp nhận", Tone.PLAIN),
                        new Row(
                                "261120-0150",
                                "H’Hương Niê",
                                "Thực hiện, điều chỉnh, thôi hưởng trợ cấp sinh hoạt hằng tháng",
                                "T5 03/12 09:20",
                                "Đang giải quyết",
                                Tone.PLAIN));
        table.getSelectionModel().select(0);
        WholeRows rows = new WholeRows(table);
        VBox.setVgrow(rows, Priority.ALWAYS);
        Panel panel = new Panel(rows);
        panel.setMinHeight(0);
        return panel;
    }

    private static List<HitText.Range> hit(String name) {
        int at = Math.max(name.indexOf("Hư"), 0);
        int end = name.indexOf(' ', at);
        return List.of(new HitText.Range(at, end < 0 ? name.length() : end));
    }

    private static Panel promise() {
        Label due = new Label("15:12 thứ Năm 26/11/2026");
        due.getStyleClass().add("due");
        DayStrip strip = new DayStrip(TEXTS);
        LocalDate first = LocalDate.of(2026, 11, 20);
        strip.show(
                List.of(
                        new Day(first, Kind.WORK, "1g48"),
                        new Day(first.plusDays(1), Kind.OFF, "nghỉ"),
                        new Day(first.plusDays(2), Kind.OFF, "nghỉ"),
                        new Day(first.plusDays(3), Kind.WORK, "8g00"),
                        new Day(first.plusDays(4), Kind.OFF, "lễ"),
                        new Day(first.plusDays(5), Kind.WORK, "8g00"),
                        new Day(first.plusDays(6), Kind.DUE, "15:12")));
        DayStrip longStrip = new DayStrip(TEXTS);
        longStrip.show(
                IntStream.range(0, 12)
                        .mapToObj(i ->
                                new Day(
                                        first.plusDays(i),
                                        i == 11
                                                ? Kind.DUE
                                                : i % 7 < 3 && i % 7 > 0 ? Kind.OFF : Kind.WORK,
                                        i == 11
                                                ? "15:12"
                                                : i % 7 < 3 && i % 7 > 0 ? "nghỉ" : "8g00"))
                        .toList());
        Segmented<String> result =
                new Segmented<>(
                                "Nhận kết quả",
                                List.of("Tại quầy", "Bưu chính", "Bản điện tử"),
                                words -> words)
                        .wide();
        return new Panel(
                new Section(
                        Section.hint("Hẹn trả"),
                        due,
                        strip,
                        Section.reason(
                                Icon.TIMER, "3 ngày làm việc = 24 giờ, tính từ 15:12 hôm nay."),
                        Section.reason(
                                Icon.DAY_OFF,
                                "Không tính thứ Bảy, Chủ nhật và thứ Ba 24/11 (Ngày Văn hóa Việt"
                                        + " Nam)."),
                        longStrip),
                new Section(Section.hint("Nhận kết quả"), result),
                new Section(
                                Section.hint("Khi bấm F9"),
                                Section.reason(Icon.PRINT, "In 2 liên giấy hẹn, máy in Quầy 2"))
                        .sunken());
    }

    private static VBox states() {
        Chip all = new Chip(null, "Tất cả");
        all.setSelected(true);
        HBox chips =
                new HBox(
                        8,
                        all,
                        new Chip(null, "Sắp đến hạn").count(6, Tone.ATTN),
                        new Chip(null, "Quá hạn").count(1, Tone.DANGER));
        Chip person = new Chip(Icon.EDIT, "Trần Thị Mai Hương");
        person.setSelected(true);
        HBox open = new HBox(8, person, new Chip(Icon.PAUSED, "Y Thim Mlô").since("gác lại 14:52"));
        ActButton focused = button(Act.of(Key.PARK, "Gác lại", () -> {}));
        focus(focused);
        HBox acts =
                new HBox(
                        8,
                        focused,
                        button(
                                Act.go(Key.COMMIT, "Lưu và in giấy hẹn", () -> {})
                                        .with(Icon.PRINT)));
        Busy busy = new Busy(TEXTS);
        busy.begin("Đang lập báo cáo", () -> {});
        busy.at(12, 34);
        busy.showWords();
        return new VBox(
                8,
                chips,
                open,
                acts,
                new Note(
                        Tone.ATTN,
                        Icon.LATE_CLOCK,
                        "**Đã qua 15:00.** Thủ tục trong ngày nhận từ giờ sẽ trả lúc 17:00 thứ Hai"
                                + " 23/11."),
                new Note(Tone.DONE, Icon.CHECK_CIRCLE, "Xong trước hẹn 2 giờ 20 phút."),
                new Note(
                        Tone.DANGER,
                        Icon.ALERT_CIRCLE,
                        "Máy in hết giấy. Hồ sơ đã lưu. Thêm giấy rồi bấm Ctrl+P. (IN-03)"),
                busy);
    }

    private static ActButton button(Act act) {
        return new ActButton(act, _ -> {});
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    /// A scene without a window has no focus; the picture shows it all the same.
    private static void focus(javafx.scene.Node node) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
    }
}
