package vn.ocua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.person.Person;
import vn.ocua.procedure.Case;
import vn.ocua.procedure.Catalogue;
import vn.ocua.procedure.Channel;
import vn.ocua.procedure.Edition;
import vn.ocua.procedure.Terms;
import vn.ocua.time.Deadlines;
import vn.ocua.time.TimeLimit;
import vn.ocua.time.WorkingCalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class CorrectionsTest {
    private static final Instant SUNDAY = Instant.parse("2026-11-15T20:00:00+07:00");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00+07:00");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T15:10:00+07:00");

    private final Deadlines deadlines = new Deadlines(WorkingCalendar.standard());
    private final Present present =
            new Present(
                    new Desk("H15.50", "Hòa An", Lane.of(2), "", false, "", ""),
                    List.of(),
                    Catalogue.of(
                            List.of(
                                    edition("1.004873", TimeLimit.workingDays("5")),
                                    edition("1.001193", TimeLimit.workingDays("2")))),
                    deadlines);
    private final Corrections corrections = new Corrections(new Receiving(present));

    @Test
    void aDossierFiledOnlineHasNoClockBeforeItIsAccepted() {
        Dossier filed = online(Status.NEW, new Term(null, null, null, null, null, false));
        Act.Corrected moment = correct(filed, Map.of("received", "2026-11-15T19:00"));
        assertThat(moment.after().standing()).isEqualTo(filed.standing());
        assertThat(moment.after().received()).isEqualTo(SUNDAY.minusSeconds(3600));
        Act.Corrected other = correct(filed, Map.of("procedure", "1.001193"));
        assertThat(other.after().procedure().limit()).isEqualTo(TimeLimit.workingDays("2"));
        assertThat(other.after().standing().status()).isEqualTo(Status.NEW);
        assertThat(other.after().standing().term()).isEqualTo(filed.standing().term());
    }

    @Test
    void anAcceptedOneCountsFromItsAcceptance() {
        Dossier accepted =
                online(
                        Status.RECEIVED,
                        Term.running(TUESDAY, Instant.parse("2026-11-20T09:00:00+07:00")));
        Act.Corrected other = correct(accepted, Map.of("procedure", "1.001193"));
        assertThat(other.after().standing().term())
                .isEqualTo(Term.running(TUESDAY, Instant.parse("2026-11-19T09:00:00+07:00")));
        assertThat(other.after().standing().version()).isEqualTo(2);
        Act.Corrected moment = correct(accepted, Map.of("received", "2026-11-15T19:00"));
        assertThat(moment.after().standing()).isEqualTo(accepted.standing());
    }

    @Test
    void anotherMomentCountsUnderTheDossiersOwnLimit() {
        Dossier filed =
                online(
                        Status.RECEIVED,
                        Term.running(
                                Instant.parse("2026-11-16T07:00:00+07:00"),
                                Instant.parse("2026-11-18T17:00:00+07:00")));
        Act.Corrected moment = correct(filed, Map.of("received", "2026-11-13T09:00"));
        assertThat(moment.after().procedure()).isEqualTo(filed.procedure());
        assertThat(moment.after().standing().term())
                .isEqualTo(
                        Term.running(
                                Instant.parse("2026-11-13T09:00:00+07:00"),
                                Instant.parse("2026-11-18T09:00:00+07:00")));
    }

    @Test
    void momentsThatCannotBeAreRefused() {
        Dossier filed = online(Status.RECEIVED, Term.running(TUESDAY, null));
        assertThat(refused(filed, "2026-11-20T15:11")).containsExactly("refusal.received.future");
        assertThat(refused(filed, "2025-11-19T09:00")).containsExactly("refusal.received.old");
        assertThat(refused(filed, "1926-11-20T09:00")).containsExactly("refusal.moment");
        assertThat(refused(filed, "hôm qua")).containsExactly("refusal.moment");
    }

    @Test
    void yearsThatNoCalendarReachesAreNoMoments() {
        assertThat(Receiving.moment("1999-12-31T23:59")).isNull();
        assertThat(Receiving.moment("2100-01-01T00:00")).isNull();
        assertThat(Receiving.moment("+999999999-12-31T23:59:59-18:00")).isNull();
        assertThat(Receiving.moment("-999999999-01-01T00:00:00+18:00")).isNull();
        assertThat(Receiving.moment("1999-12-31T17:00:00Z")).isNotNull();
        assertThat(Receiving.moment("2099-12-31T17:00:00Z")).isNull();
        assertThat(Receiving.moment("2026-11-20 15:10")).isEqualTo(FRIDAY);
    }

    private Act.Corrected correct(Dossier dossier, Map<String, String> set) {
        Outcome<Act> outcome =
                corrections.decide(
                        dossier, new Order.Correct(set, "Nhầm"), new Act.Stamp(FRIDAY, "ha"));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return (Act.Corrected) ((Outcome.Done<Act>) outcome).value();
    }

    private List<String> refused(Dossier dossier, String received) {
        Outcome<Act> outcome =
                corrections.decide(
                        dossier,
                        new Order.Correct(Map.of("received", received), "Nhầm"),
                        new Act.Stamp(FRIDAY, "ha"));
        return ((Outcome.Refused<Act>) outcome)
                .reasons().stream().map(Refusal::why).map(s -> s.key()).toList();
    }

    private static Edition edition(String code, TimeLimit limit) {
        return new Edition(
                code,
                "Thủ tục " + code,
                "Hộ tịch",
                LocalDate.of(2026, 11, 1),
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                List.of(
                        new Case(
                                "",
                                List.of(
                                        new Terms(Channel.DIRECT, limit, 0L),
                                        new Terms(Channel.ONLINE, limit, 0L)),
                                List.of())));
    }

    private static Dossier online(Status status, Term term) {
        return new Dossier(
                new UUID(1, 2),
                "H15.50-261116-2001",
                List.of(),
                new ProcedureRef(
                        "1.004873",
                        "Cấp Giấy xác nhận tình trạng hôn nhân",
                        "Hộ tịch",
                        LocalDate.of(2026, 7, 20),
                        "",
                        TimeLimit.workingDays("3"),
                        ""),
                new Applicant(
                        new Person("Trần Thị Mai Hương", "", null, null, "", "", ""), "", "", ""),
                List.of(),
                1,
                0L,
                Channel.ONLINE,
                Delivery.DESK,
                "",
                SUNDAY,
                SUNDAY,
                Standing.received(term, "ha").to(status));
    }
}
