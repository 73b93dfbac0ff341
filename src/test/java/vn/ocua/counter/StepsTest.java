package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;
import static vn.ocua.counter.Desks.refused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ocua.base.Texts;
import vn.ocua.dossier.Course;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Order;
import vn.ocua.dossier.Status;
import vn.ocua.paper.ControlContent;
import vn.ocua.paper.Sheets;
import vn.ocua.store.Stays;
import vn.ocua.store.Verification;
import vn.ocua.ui.People;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Steps of a procedure and old agencies' codes over a real store, to the paper and the wire.
class StepsTest extends AtDesk {
    StepsTest() {
        super(new Desks.Clock("2026-11-18T08:00:00+07:00"));
    }

    @BeforeEach
    void adoptSteps() throws IOException {
        byte[] steps = Files.readAllBytes(Path.of("samples/catalogue.json"));
        done(counter.keeping().adoptCatalogue(admin, steps, null, false));
    }

    @Test
    void aDossierGoesThroughItsStepsAndTheJournalTellsTheSame() throws IOException {
        String code = receive("1.004873");
        done(counter.issuing().print(admin, code, "06", "", false));
        clock.at("2026-11-18T09:30:00+07:00");
        Dossier dossier = order(code, new Order.Forward("", "Y Thim Mlô"));
        assertThat(dossier.procedure().steps()).hasSize(4);
        Course course = dossier.standing().course();
        assertThat(course.step()).isEqualTo(2);
        assertThat(course.due()).isEqualTo(Instant.parse("2026-11-20T07:30:00+07:00"));
        Instant promised = dossier.standing().term().due();
        clock.at("2026-11-18T14:00:00+07:00");
        order(code, new Order.AskSupplement("Trích lục ghi chú ly hôn"));
        clock.at("2026-11-19T14:00:00+07:00");
        order(code, new Order.Supplemented());
        clock.at("2026-11-20T10:00:00+07:00");
        dossier = order(code, new Order.Pass());
        assertThat(dossier.standing().course().step()).isEqualTo(3);
        clock.at("2026-11-20T15:00:00+07:00");
        assertThat(refused(counter.progress().order(admin, code, back(""))))
                .singleElement()
                .asString()
                .contains("ghi lý do");
        order(code, back("Ghi sai số căn cước"));
        clock.at("2026-11-23T08:00:00+07:00");
        order(code, new Order.Pass(Order.Pass.NEXT, "", "Đặng Ngọc Ánh", ""));
        clock.at("2026-11-23T10:00:00+07:00");
        Stages stages = Stages.of(done(counter.showing().story(admin, code)));
        assertThat(stages.all())
                .extracting(s -> s.step().no() + " " + s.state())
                .containsExactly("1 DONE", "2 DONE", "3 HERE", "4 AHEAD");
        assertThat(stages.here().receiver()).isEqualTo("Đặng Ngọc Ánh");
        assertThat(stages.all().get(0).due()).isEqualTo(Instant.parse("2026-11-18T10:00:00+07:00"));
        assertThat(stages.all().get(0).isLate(clock.instant())).isFalse();
        clock.at("2026-11-23T14:00:00+07:00");
        dossier = order(code, new Order.Result("12/XN-UBND", "", false));
        assertThat(dossier.standing().status()).isEqualTo(Status.DONE);
        assertThat(promised).isEqualTo(Instant.parse("2026-11-23T08:00:00+07:00"));
        assertThat(dossier.standing().term().due())
                .isEqualTo(Instant.parse("2026-11-25T08:00:00+07:00"));
        assertThat(new Verification(counter.store()).run(n -> {}).faults()).isEmpty();
        Dossier before = done(counter.showing().story(admin, code)).dossier();
        counter.close();
        Files.delete(folder.resolve("desk.mv.db"));
        counter = Desks.open(folder, clock);
        admin = Desks.admin(counter);
        assertThat(counter.opening().rebuilt()).isTrue();
        assertThat(done(counter.showing().story(admin, code)).dossier()).isEqualTo(before);
    }

    @Test
    void everyStepTellsThePortalOnce() {
        String code = receive("2.000986");
        clock.at("2026-11-18T09:00:00+07:00");
        order(code, new Order.Forward());
        order(code, new Order.Pass());
        clock.at("2026-11-19T09:00:00+07:00");
        order(code, new Order.Pass(Order.Pass.NEXT, "Công an xã Hòa An", "", ""));
        List<Message> all = counter.store().outbox(o -> o.of(code(code).id()));
        assertThat(all.stream().filter(m -> m.kind() == Message.Kind.PROGRESS))
                .extracting(m -> m.status().code() + " " + m.text())
                .containsExactly("2 ", "4 ", "4 Ký Giấy khai sinh", "4 Đăng ký thường trú");
        assertThat(all.stream().filter(m -> m.kind() == Message.Kind.PROGRESS))
                .extracting(Message::moment)
                .doesNotHaveDuplicates();
        Map<Long, Stays.Stay> stays = new Stays(counter.store()).of(all);
        assertThat(stays.values())
                .extracting(Stays.Stay::unit)
                .containsExactlyInAnyOrder(
                        "Công chức tư pháp – hộ tịch", "Lãnh đạo UBND xã", "Công an xã Hòa An");
    }

    @Test
    void formSixHasARowForEveryHandOverAndThoseToCome() throws IOException {
        agencies();
        String code = receive("2.000986");
        clock.at("2026-11-18T09:00:00+07:00");
        order(code, new Order.Forward("", "Y Thim Mlô"));
        clock.at("2026-11-19T09:30:00+07:00");
        order(code, new Order.Pass(Order.Pass.NEXT, "", "Đặng Ngọc Ánh", ""));
        clock.at("2026-11-19T10:00:00+07:00");
        order(code, new Order.Pass(Order.Pass.NEXT, "Công an xã Hòa An", "Lê Văn Sự", ""));
        byte[] pdf = done(counter.issuing().print(admin, code, "06", "", false)).pdf();
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/06-lien-thong.pdf"), pdf);
        String text = Sheets.line(pdf);
        assertThat(text)
                .contains("phối hợp: Công an xã (Bộ Công an)")
                .contains("Công chức tư pháp – hộ tịch")
                .contains("Công an xã Hòa An (Bộ Công an)")
                .contains("Bảo hiểm xã hội cơ sở (Bộ Tài chính)")
                .contains("Y Thim Mlô", "Đặng Ngọc Ánh", "Lê Văn Sự")
                .contains("Bước 3: 4 giờ, đến 15:30 19/11")
                .contains("Bước 5: 24 giờ");
    }

    @Test
    void formSixSaysWhichShareWasKept() throws IOException {
        agencies();
        String code = receive("2.000986");
        clock.at("2026-11-18T09:00:00+07:00");
        order(code, new Order.Forward("", "Y Thim Mlô"));
        clock.at("2026-11-19T09:30:00+07:00");
        order(code, new Order.Pass());
        clock.at("2026-11-19T10:00:00+07:00");
        order(code, new Order.Pass());
        clock.at("2026-11-24T10:00:00+07:00");
        order(code, new Order.Pass());
        clock.at("2026-12-04T10:00:00+07:00");
        order(code, new Order.Result("214/TB", "", false));
        AgencyToday today =
                new AgencyToday(
                        counter.keeping().agencies(),
                        LocalDate.of(2026, 12, 4),
                        Texts.vietnamese());
        List<ControlContent.Hop> hops =
                new StepHops(
                                counter.store().lists().story(code).orElseThrow(),
                                "Một cửa",
                                today,
                                new Registers(counter.store(), Texts.vietnamese()))
                        .rows("", "");
        assertThat(hops)
                .extracting(h -> h.from() + " > " + h.to() + " " + h.result())
                .containsExactly(
                        "Một cửa > Công chức tư pháp – hộ tịch ON_TIME",
                        "Công chức tư pháp – hộ tịch > Lãnh đạo UBND xã LATE",
                        "Lãnh đạo UBND xã > Công an xã (Bộ Công an) ON_TIME",
                        "Công an xã (Bộ Công an) > Bảo hiểm xã hội cơ sở (Bộ Tài chính) EARLY",
                        "Bảo hiểm xã hội cơ sở (Bộ Tài chính) > Một cửa LATE");
    }

    @Test
    void theListSaysWhichStepsRunLateAndWhichPromises() {
        String code = receive("1.004873");
        clock.at("2026-11-18T09:00:00+07:00");
        order(code, new Order.Forward());
        clock.at("2026-11-20T14:00:00+07:00");
        HandingOver.Page page =
                done(counter.handingOver().page(admin, HandingOver.Side.UNIT, 0, 50));
        assertThat(page.stepsLate()).isEqualTo(1);
        assertThat(page.rows().getFirst().at().due())
                .isEqualTo(Instant.parse("2026-11-19T17:00:00+07:00"));
        assertThat(page.rows().getFirst().row().due()).isAfter(clock.instant());
        clock.at("2026-11-23T09:00:00+07:00");
        order(code, new Order.Pass());
        page = done(counter.handingOver().page(admin, HandingOver.Side.UNIT, 0, 50));
        assertThat(page.stepsLate()).isZero();
        assertThat(page.rows().getFirst().row().due()).isBefore(clock.instant());
    }

    @Test
    void aProcedureWithoutStepsPrintsAndGoesAsBefore() throws IOException {
        String code = receive("1.001612");
        clock.at("2026-11-18T09:00:00+07:00");
        Dossier dossier = order(code, new Order.Forward("Phòng Kinh tế", "Lê Văn Toàn"));
        assertThat(dossier.standing().course()).isNull();
        assertThat(Stages.of(done(counter.showing().story(admin, code))).all()).isEmpty();
        assertThat(refused(counter.progress().order(admin, code, new Order.Pass())))
                .singleElement()
                .asString()
                .contains("không chia bước");
        assertThat(Sheets.line(done(counter.issuing().print(admin, code, "06", "", false)).pdf()))
                .contains("Phòng Kinh tế")
                .doesNotContain("Bước");
    }

    @Test
    void correctingTheProcedureBeginsItsStepsAnew() {
        String code = receive("1.004873");
        clock.at("2026-11-18T09:00:00+07:00");
        order(code, new Order.Forward());
        clock.at("2026-11-18T10:00:00+07:00");
        order(code, new Order.Pass());
        clock.at("2026-11-18T11:00:00+07:00");
        Dossier other =
                order(code, new Order.Correct(Map.of("procedure", "2.000986"), "Chọn nhầm"));
        assertThat(other.standing().course().step()).isEqualTo(2);
        assertThat(other.standing().course().since()).isEqualTo(clock.instant());
        Dossier plain =
                order(code, new Order.Correct(Map.of("procedure", "1.001612"), "Chọn nhầm"));
        assertThat(plain.standing().course()).isNull();
        assertThat(new Verification(counter.store()).run(n -> {}).faults()).isEmpty();
    }

    private void agencies() throws IOException {
        String list = Files.readString(Path.of("samples/agencies.csv"));
        assertThat(done(counter.keeping().adoptAgencies(admin, list)).added()).hasSize(70);
    }

    private Dossier code(String code) {
        return done(counter.showing().story(admin, code)).dossier();
    }

    private static Order back(String reason) {
        return new Order.Pass(Order.Pass.BACK, "", "", reason);
    }

    private Dossier order(String code, Order order) {
        return done(counter.progress().order(admin, code, order));
    }

    private String receive(String procedure) {
        return People.receive(counter, admin, procedure, "Hồ Hướng Dương", "066088012345", "");
    }
}
