package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.with;

import org.junit.jupiter.api.Test;

import vn.ocua.dossier.Application;

/// The single written request before acceptance, and what a second one asks for.
class SlipsTest extends AtDesk {
    private static final String BIRTH = "1.001193";
    private static final String HUNG = "066085004217";

    @Test
    void aSecondRequestIsRefusedWithoutAnExplanation() {
        Slips slips = counter.slips();
        String items = "Giấy chứng sinh (1 bản chính); Tờ khai thiếu chữ ký";
        assertThat(Desks.done(slips.guide(admin, typed(HUNG), items, "")).number())
                .isEqualTo("2001/HDHS");
        assertThat(slips.earlier(admin, HUNG, BIRTH).orElseThrow().number()).isEqualTo("2001/HDHS");
        clock.pass(3600);
        assertThat(Desks.refused(slips.guide(admin, typed(HUNG), "Sổ hộ khẩu", " ")))
                .singleElement()
                .asString()
                .contains("lần bổ sung thứ hai", "2001/HDHS", "15:10");
        Slips.Slip second =
                Desks.done(
                        slips.guide(
                                admin,
                                typed(HUNG),
                                "Sổ hộ khẩu",
                                "CSDL dân cư sai, mới phát hiện"));
        assertThat(second.number()).isEqualTo("2002/HDHS");
        assertThat(second.act().earlier()).isEqualTo("2001/HDHS");
        assertThat(second.act().why()).isEqualTo("CSDL dân cư sai, mới phát hiện");
        assertThat(Desks.done(counter.issuing().slip(admin, second)).pdf()).isNotEmpty();
    }

    @Test
    void anotherMatterIsNoSecondRequest() {
        Slips slips = counter.slips();
        Desks.done(slips.guide(admin, typed(HUNG), "Giấy chứng sinh", ""));
        assertThat(slips.earlier(admin, HUNG, "1.004873")).isEmpty();
        assertThat(slips.earlier(admin, "066192011846", BIRTH)).isEmpty();
        assertThat(slips.earlier(admin, "", BIRTH)).isEmpty();
        clock.pass(60);
        Desks.done(counter.reception().receive(admin, typed(HUNG)));
        clock.pass(60);
        assertThat(slips.earlier(admin, HUNG, BIRTH)).as("it was received since").isEmpty();
        Desks.done(slips.guide(admin, typed(HUNG), "Giấy chứng sinh", ""));
        clock.pass(200 * 24 * 3600L);
        assertThat(slips.earlier(admin, HUNG, BIRTH)).as("long ago").isEmpty();
    }

    @Test
    void theCountsOfAnItemGoIntoTheirColumns() {
        var counted = SlipItems.missing("Giấy chứng sinh (1 bản chính, 2 bản sao)");
        assertThat(counted.paper()).isEqualTo("Giấy chứng sinh");
        assertThat(counted.originals()).isEqualTo(1);
        assertThat(counted.copies()).isEqualTo(2);
        assertThat(SlipItems.missing("Tờ khai (theo mẫu)").paper()).isEqualTo("Tờ khai (theo mẫu)");
        assertThat(SlipItems.missing("Ảnh (3 bản sao)").copies()).isEqualTo(3);
        assertThat(SlipItems.missing("()").paper()).isEqualTo("()");
    }

    private static Application typed(String identity) {
        return with(Application.of(BIRTH, "Nguyễn Văn Hùng"), "identity", identity);
    }
}
