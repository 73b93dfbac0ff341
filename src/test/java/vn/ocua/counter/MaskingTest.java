package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;
import static vn.ocua.counter.Desks.refused;
import static vn.ocua.counter.Desks.with;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ocua.dossier.Application;
import vn.ocua.dossier.Order;
import vn.ocua.person.Role;
import vn.ocua.store.Lists;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Postal staff sit at the desk and see no whole number anywhere.
class MaskingTest extends AtDesk {
    private static final String IDENTITY = "066198004217";

    private Session postal;
    private String code;

    @BeforeEach
    void receive() {
        done(
                counter.keeping()
                        .putOfficer(admin, "buudien", "Y Thim Mlô", Role.POSTAL, Desks.password()));
        postal = done(counter.session("buudien"));
        Application typed =
                with(
                        Desks.huong("1.004873", IDENTITY),
                        "address",
                        "Thôn 5, xã Hòa An",
                        "email",
                        "huong@example.vn");
        code = done(counter.reception().receive(admin, typed)).code();
    }

    @Test
    void theStoryHidesWhatTheDossierHides() {
        Progress progress = counter.progress();
        done(
                progress.order(
                        admin,
                        code,
                        new Order.Correct(
                                Map.of(
                                        "identity", "066198004218",
                                        "born", "13/08/1998",
                                        "phone", "0914055219",
                                        "email", "mai@example.vn",
                                        "name", "Trần Thị Mai Hường"),
                                "Gõ nhầm")));
        done(progress.order(admin, code, new Order.Result("12/XN", "", false)));
        done(progress.order(admin, code, new Order.Return("Lê Văn Hùng", "184523671", 1, "")));
        Lists.Story story = done(counter.finding().show(postal, code));
        assertThat(story.toString())
                .contains("Lê Văn Hùng", "Trần Thị Mai Hường", "066•••••4218", "1•••••671")
                .doesNotContain(
                        IDENTITY, "066198004218", "184523671", "1998-08", "0914055", "@example.vn");
        assertThat(done(counter.finding().show(admin, code)).toString())
                .contains(IDENTITY, "066198004218", "184523671", "1998-08-12", "huong@example.vn");
    }

    @Test
    void whoComesAgainIsToldToThoseWhoMaySeeIt() {
        Finding finding = counter.finding();
        assertThat(finding.returning(admin, IDENTITY, "")).isPresent();
        assertThat(finding.visits(admin, IDENTITY)).isEqualTo(1);
        assertThat(finding.lately(admin, IDENTITY, "1.004873", 30)).hasSize(1);
        assertThat(finding.returning(postal, IDENTITY, "")).isEmpty();
        assertThat(finding.visits(postal, IDENTITY)).isZero();
        assertThat(finding.lately(postal, IDENTITY, "1.004873", 30)).isEmpty();
    }

    @Test
    void aScanIsForThoseWhoMaySeeWholeNumbers() {
        byte[] scan = "%PDF-1.7 tờ khai".getBytes(StandardCharsets.UTF_8);
        Application birth = Application.of("1.001193", "Lê Lan");
        String other = done(counter.reception().receive(admin, birth)).code();
        int paper = done(counter.finding().show(admin, other)).dossier().papers().getFirst().no();
        String sha256 =
                done(counter.scans().attach(admin, other, paper, "to-khai.pdf", scan)).sha256();
        assertThat(done(counter.scans().content(admin, sha256))).isEqualTo(scan);
        assertThat(refused(counter.scans().content(postal, sha256))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0661",
                "066 198",
                "066198004",
                "0661980042",
                "06619800421",
                "066198-0042",
                "4217",
                "huong 217",
                "huong 4217",
                "mai 0042 17",
                "06/61",
                "0914",
                "091405521"
            })
    void partsOfANumberTellNothing(String typed) {
        boolean found = !done(counter.finding().find(postal, typed, 20)).isEmpty();
        String other = typed.replace('0', '3').replace('4', '9').replace('2', '8');
        assertThat(!done(counter.finding().find(postal, other, 20)).isEmpty()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "066198004217",
        "066 198 004 217",
        "0914055218",
        "84914055218",
        "H15.50.05.13-261120-2001",
        "261120-2001",
        "tran huong",
        "huong 066198004217",
    })
    void wholeNumbersCodesAndNamesFindMasked(String typed) {
        assertThat(done(counter.finding().find(postal, typed, 20)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.code()).isEqualTo(code);
                    assertThat(line.identity()).isEqualTo("066•••••4217");
                });
    }
}
