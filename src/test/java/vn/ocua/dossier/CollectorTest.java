package vn.ocua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.base.Outcome;
import vn.ocua.person.Card;
import vn.ocua.person.Person;
import vn.ocua.procedure.Channel;
import vn.ocua.time.TimeLimit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Who stands at the desk for a result, told by the card.
class CollectorTest {
    private static final Instant FRIDAY = Instant.parse("2026-11-20T15:10:00+07:00");

    @Test
    void theSameNumberIsTheOwnerEvenWithBrokenMarks() {
        Dossier own = dossier("Phạm Quỳnh Hương", "066192000635", "", "");
        assertThat(Collector.of(own, card("066192000635||Phạm Quỳnh Hương|03021992|Nữ|Thôn 3|")))
                .isEqualTo(Collector.OWNER);
        assertThat(Collector.of(own, card("066192000635||Pham Quynh Huong|03021992|Nữ|Thôn 3|")))
                .isEqualTo(Collector.OWNER);
        assertThat(Collector.of(own, card("066192000635||Phạm Quỳnh Anh|03021992|Nữ|Thôn 3|")))
                .isEqualTo(Collector.NUMBER_ONLY);
    }

    @Test
    void theOldNumberOnTheCardCountsToo() {
        Dossier own = dossier("Phạm Quỳnh Hương", "241023456", "", "");
        assertThat(
                        Collector.of(
                                own,
                                card("066192000635|241023456|Phạm Quỳnh Hương|03021992|Nữ|Thôn|")))
                .isEqualTo(Collector.OWNER);
    }

    @Test
    void whoHandedInForSomebodyElseIsToldApart() {
        Dossier instead = dossier("Phạm Văn Dũng", "066088000111", "Phạm Quỳnh Hương", "");
        assertThat(Collector.of(instead, card("066088000111||Phạm Văn Dũng|01011988|Nam|Thôn|")))
                .isEqualTo(Collector.SUBMITTER);
        assertThat(Collector.of(instead, card("066192000635||Phạm Quỳnh Hương|03021992|Nữ|T|")))
                .isEqualTo(Collector.NAME_ONLY);
        Dossier firm = dossier("Phạm Văn Dũng", "066088000111", "", "Cty Gạch Tân Thạnh");
        assertThat(Collector.of(firm, card("066088000111||Phạm Văn Dũng|01011988|Nam|Thôn|")))
                .isEqualTo(Collector.SUBMITTER);
    }

    @Test
    void aLikeNameIsNobodyWithoutANumber() {
        Dossier own = dossier("Lê Thị Hương", "", "", "");
        assertThat(Collector.of(own, card("066192000635||Lê Thị Hương|03021992|Nữ|Thôn|")))
                .isEqualTo(Collector.NAME_ONLY);
        assertThat(Collector.of(own, card("066192000635||Lê Thị Hường|03021992|Nữ|Thôn|")))
                .isEqualTo(Collector.ANOTHER);
        Dossier numbered = dossier("Lê Thị Hương", "066190004455", "", "");
        assertThat(Collector.of(numbered, card("066192000635||Lê Thị Hương|03021992|Nữ|Thôn|")))
                .isEqualTo(Collector.ANOTHER);
    }

    private static Card card(String text) {
        return ((Outcome.Done<Card>) Card.read(text)).value();
    }

    private static Dossier dossier(
            String name, String identity, String owner, String organisation) {
        return new Dossier(
                new UUID(1, 2),
                "H15.50.05.13-261120-2001",
                List.of(),
                new ProcedureRef(
                        "1.001612",
                        "Đăng ký thành lập hộ kinh doanh",
                        "Hộ kinh doanh",
                        LocalDate.of(2026, 7, 20),
                        "",
                        TimeLimit.workingDays("3"),
                        ""),
                new Applicant(
                        new Person(
                                name,
                                identity,
                                name.endsWith("Hương") && identity.startsWith("066192")
                                        ? LocalDate.of(1992, 2, 3)
                                        : null,
                                null,
                                "",
                                "",
                                ""),
                        organisation,
                        owner,
                        ""),
                List.of(),
                1,
                0L,
                Channel.DIRECT,
                Delivery.DESK,
                "",
                FRIDAY,
                FRIDAY,
                Standing.received(Term.running(FRIDAY, FRIDAY), "ha"));
    }
}
