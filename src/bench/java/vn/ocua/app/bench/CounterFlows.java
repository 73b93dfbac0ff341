package vn.ocua.app.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import vn.ocua.app.window.Hold;
import vn.ocua.app.window.Place;
import vn.ocua.app.window.Wiring;
import vn.ocua.base.Texts;
import vn.ocua.counter.Desks;
import vn.ocua.counter.SetUp;
import vn.ocua.dossier.Order;
import vn.ocua.store.keys.Cost;
import vn.ocua.ui.People;
import vn.ocua.ui.Seat;
import vn.ocua.ui.shell.Background;
import vn.ocua.ui.theme.Theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an officer presses for each thing done at a counter, and how long the machine takes for it,
/// in the real window over a real encrypted desk: `mvn -Pbench test-compile exec:exec@counter`.
///
/// The first round is not counted: Java has only just started.
public final class CounterFlows {
    private static final int ROUNDS = 4;
    private static final int AIM = 12;
    private static final String BIRTH = "1.001193";
    private static final String SINGLE = "1.004873";
    private static final List<String> GIVEN =
            List.of("Hùng", "Sơn", "Bình", "Quang", "Toàn", "Vinh", "Đức", "Khánh", "Lâm", "Phúc");

    private final Path folder;
    private final Desks.Clock clock = Desks.friday();
    private final Map<String, List<Typist.Taken>> all = new LinkedHashMap<>();
    private final Map<String, String> cards = new LinkedHashMap<>();

    private CounterFlows(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path folder = Files.createTempDirectory("ocua-counter-");
        int code = 0;
        try {
            new CounterFlows(folder).run();
        } catch (Exception e) {
            e.printStackTrace();
            code = 1;
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        System.exit(code); // JavaFX's own threads would stay
    }

    private void run() throws Exception {
        make();
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        Wiring wiring =
                Typist.on(() ->
                        new Wiring(
                                Texts.vietnamese(),
                                Background.threads(),
                                new Place(
                                        desk(),
                                        clock,
                                        folder.resolve("papers"),
                                        List.of(Path.of("samples")),
                                        Cost.USUAL),
                                Optional::empty,
                                new Hold((_, _) -> {}, () -> {})));
        Stage stage =
                Typist.on(() -> {
                    Stage shown = new Stage();
                    Scene scene = new Scene(wiring.shell(), 980, 700);
                    wiring.dress(scene, new Theme(), () -> System.nanoTime() / 1_000_000);
                    shown.setScene(scene);
                    shown.show();
                    wiring.start();
                    return shown;
                });
        Typist hands = new Typist(stage.getScene());
        hands.until("a window with the focus", stage::isFocused);
        signIn(hands);
        hands.taken();
        for (int round = 0; round <= ROUNDS; round++) {
            round(hands, round);
            if (round == 0) {
                all.clear();
            }
        }
        Typist.on(() -> {
            stage.close();
            wiring.close();
            return null;
        });
        print();
    }

    private Path desk() {
        return folder.resolve("desk");
    }

    /// Desk 2 of Hòa An at the usual cost of a password, and those who come again, a minute ago.
    private void make() {
        Desks.done(
                SetUp.make(
                        desk(),
                        new SetUp.Wanted(
                                "H15.50.05.13",
                                "Trung tâm Phục vụ hành chính công xã Hòa An, tỉnh Đắk Lắk",
                                2,
                                "",
                                "",
                                "Nguyễn Thị Thu Hà",
                                false),
                        Desks.password(),
                        clock,
                        Cost.USUAL));
        Seat.at(
                desk(),
                clock,
                (counter, session) -> {
                    try {
                        byte[] procedures = Files.readAllBytes(Path.of("samples/procedures.csv"));
                        String holidays = Files.readString(Path.of("samples/holidays.csv"));
                        Desks.done(
                                counter.keeping().adoptCatalogue(session, procedures, null, false));
                        Desks.done(counter.keeping().adoptCalendar(session, holidays));
                    } catch (java.io.IOException e) {
                        throw new IllegalStateException(e);
                    }
                    for (int n = 0; n <= 2 * ROUNDS + 1; n++) {
                        card("Nguyễn Văn", 85, n);
                        String code =
                                People.receive(
                                        counter,
                                        session,
                                        BIRTH,
                                        name("Nguyễn Văn", n),
                                        number(85, n),
                                        phone(n));
                        Desks.done(counter.progress().order(session, code, new Order.Forward()));
                    }
                });
        clock.pass(60);
    }

    private void round(Typist hands, int n) throws Exception {
        returning(hands, n);
        typed(hands, n);
        organisation(hands, n);
        twoInARow(hands, ROUNDS + 1 + n);
        handOver(hands);
        hands.control(KeyCode.DIGIT2).sees("Bộ phận trả kết quả về");
        hands.taken();
        hands.control(KeyCode.U).sees("Bộ phận yêu cầu bổ sung");
        hands.write("trích lục kết hôn").press(KeyCode.F9).sees("giờ hẹn dừng");
        took("supplement asked for", hands);
        hands.focused("Ở bộ phận giải quyết");
        String who = result(hands, n);
        giveBack(hands, who);
        hands.control(KeyCode.L).sees("Ai làm việc ở Quầy 2?");
        signIn(hands);
        took("officer leaves, another signs in (password and its cost included)", hands);
    }

    private void returning(Typist hands, int n) throws Exception {
        ready(hands);
        long before = papers();
        hands.scan(card("Nguyễn Văn", 85, n)).sees("Đã đến 1 lần");
        hands.write("1").press(KeyCode.ENTER).sees("23/11/2026");
        hands.press(KeyCode.F9).until("a receipt", () -> papers() > before && saved(hands));
        took("citizen who comes again, card scanned (aim ≤ " + AIM + " keys)", hands);
    }

    private void typed(Typist hands, int n) throws Exception {
        ready(hands);
        long before = papers();
        hands.write(SINGLE).press(KeyCode.ENTER).sees("26/11/2026");
        card("Trần Văn", 92, n);
        hands.to("Số định danh").write(number(92, n));
        hands.to("Họ và tên").write(name("Trần Văn", n));
        hands.to("Ngày sinh").write("02031992");
        hands.to("Nơi cư trú").write("Thôn 3, xã Hòa An");
        hands.to("Điện thoại").write(phone(40 + n));
        hands.press(KeyCode.F9).until("a receipt", () -> papers() > before && saved(hands));
        took("new citizen, all typed", hands);
    }

    private void organisation(Typist hands, int n) throws Exception {
        ready(hands);
        long before = papers();
        card("Lê Văn", 80, n);
        hands.control(KeyCode.T);
        hands.to("Tên tổ chức");
        hands.write("HTX Ea Na " + n);
        hands.to("Số định danh").write(number(80, n));
        hands.to("Họ và tên").write(name("Lê Văn", n));
        hands.to("Điện thoại").write(phone(60 + n));
        hands.press(KeyCode.F4).write(SINGLE).press(KeyCode.ENTER).sees("26/11/2026");
        hands.press(KeyCode.F9).until("a receipt", () -> papers() > before && saved(hands));
        took("organisation, all typed", hands);
    }

    private void twoInARow(Typist hands, int n) throws Exception {
        ready(hands);
        long before = papers();
        hands.scan(card("Nguyễn Văn", 85, n)).sees("Đã đến 1 lần");
        hands.write("1").press(KeyCode.ENTER).sees("23/11/2026");
        hands.taken();
        hands.control(KeyCode.ENTER).focused("Thủ tục");
        hands.write(SINGLE).press(KeyCode.ENTER).sees("26/11/2026");
        hands.press(KeyCode.F9).until("a receipt", () -> papers() > before && saved(hands));
        took("second dossier in a row, one receipt for both", hands);
    }

    private void handOver(Typist hands) throws Exception {
        hands.press(KeyCode.F6).sees("Hộ tịch: ");
        hands.control(KeyCode.A).sees("Đã chọn ");
        hands.to("Bộ phận nhận").write("Văn phòng HĐND và UBND").press(KeyCode.ENTER);
        hands.press(KeyCode.F9).sees("Đã giao ");
        took("handed over, all of a field", hands);
    }

    /// @return whose
    private String result(Typist hands, int n) throws Exception {
        hands.to("Số văn bản kết quả").write(88 + n + "/XN");
        hands.press(KeyCode.F9).sees("Đã ghi kết quả của");
        took("result came", hands);
        Matcher who = Pattern.compile("Đã ghi kết quả của ([^.\n]+)").matcher(hands.text());
        if (!who.find()) {
            throw new IllegalStateException(hands.text());
        }
        return cards.keySet().stream()
                .filter(who.group(1)::startsWith)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(who.group(1)));
    }

    private void giveBack(Typist hands, String to) throws Exception {
        hands.press(KeyCode.F5).sees("kết quả chờ nhận");
        hands.scan(cards.get(to)).sees("đúng chủ hồ sơ");
        hands.to("Rất hài lòng").write("1").press(KeyCode.F9).sees("trao cho " + to);
        took("result given back, with a face", hands);
    }

    private static void signIn(Typist hands) throws Exception {
        hands.focused("Mật khẩu");
        hands.write(new String(Desks.password())).press(KeyCode.ENTER).sees("Tiếp nhận hồ sơ");
    }

    /// At the idle form; not part of what is measured.
    private static void ready(Typist hands) throws Exception {
        hands.press(KeyCode.F2).sees("Hay dùng ở quầy này");
        hands.taken();
    }

    private static boolean saved(Typist hands) {
        return hands.shows("Vừa lập xong");
    }

    private void took(String flow, Typist hands) {
        all.computeIfAbsent(flow, _ -> new ArrayList<>()).add(hands.taken());
    }

    private long papers() throws java.io.IOException {
        Path papers = folder.resolve("papers");
        if (!Files.isDirectory(papers)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(papers)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).count();
        }
    }

    private String card(String family, int year, int n) {
        String card =
                String.format(
                        Locale.ROOT,
                        "%s||%s|020319%02d|Nam|Thôn 3, xã Hòa An|15082022",
                        number(year, n),
                        name(family, n),
                        year);
        cards.put(name(family, n), card);
        return card;
    }

    private static String name(String family, int n) {
        return family + " " + GIVEN.get(n % GIVEN.size()) + (n < GIVEN.size() ? "" : " Anh");
    }

    private static String number(int year, int n) {
        return String.format(Locale.ROOT, "0660%02d%06d", year, 4200 + n);
    }

    private static String phone(int n) {
        return String.format(Locale.ROOT, "0914055%03d", 100 + n);
    }

    private void print() {
        System.out.println("| flow | keys | machine p50 ms | p95 ms |");
        System.out.println("| --- | ---: | ---: | ---: |");
        all.forEach((flow, rounds) -> {
            Times times = Times.of(rounds.stream().mapToLong(Typist.Taken::nanos), 1);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.0f |%n",
                    flow,
                    rounds.stream().mapToInt(Typist.Taken::keys).max().orElse(0),
                    times.percentile(0.5) / 1e6,
                    times.percentile(0.95) / 1e6);
        });
    }
}
