package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.with;

import org.junit.jupiter.api.Test;

import vn.ocua.dossier.Application;
import vn.ocua.dossier.OnBehalf;
import vn.ocua.dossier.Order;
import vn.ocua.procedure.Channel;

import java.nio.file.Files;
import java.util.Map;

/// Filing online for a citizen: never without consent, never under the officer's own account.
class OnBehalfTest extends AtDesk {
    private static final String HUNG = "066085004217";

    @Test
    void consentAndAccountAreKeptAndTheFeeIsThatOfOnline() throws Exception {
        String code = received(typed("online", HUNG, new OnBehalf.Typed("signed", "07/PĐY", "")));
        counter.close();
        Files.delete(folder.resolve("desk.mv.db"));
        counter = Desks.open(folder, clock);
        var dossier = Desks.done(counter.showing().story(Desks.admin(counter), code)).dossier();
        assertThat(dossier.channel()).isEqualTo(Channel.ONLINE);
        assertThat(dossier.onBehalf())
                .isEqualTo(new OnBehalf(OnBehalf.Consent.SIGNED, "07/PĐY", HUNG));
        var terms =
                counter.present()
                        .catalogue()
                        .find("1.001612")
                        .orElseThrow()
                        .cases()
                        .getFirst()
                        .on(Channel.ONLINE);
        assertThat(dossier.fee()).isEqualTo(terms.fee());
    }

    @Test
    void everythingThatLacksIsSaid() {
        assertThat(refused(typed("online", HUNG, new OnBehalf.Typed("", "", ""))))
                .contains("Chưa ghi người dân đồng ý bằng cách nào");
        assertThat(refused(typed("direct", HUNG, new OnBehalf.Typed("signed", "", ""))))
                .contains("Nộp hộ chỉ có khi nộp trực tuyến");
        assertThat(refused(typed("online", "", new OnBehalf.Typed("present", "", ""))))
                .contains("12 số");
        assertThat(refused(typed("online", "241023456", new OnBehalf.Typed("present", "", ""))))
                .contains("12 số");
        assertThat(
                        refused(
                                typed(
                                        "online",
                                        HUNG,
                                        new OnBehalf.Typed("present", "", "066192011846"))))
                .contains("không phải của người nộp");
        assertThat(refused(typed("online", HUNG, new OnBehalf.Typed("nói miệng", "", ""))))
                .contains("nói miệng");
    }

    @Test
    void theOfficersOwnAccountIsRefusedWhereItIsKnown() {
        String own = admin.officer().fullName();
        Desks.done(
                counter.reception()
                        .receive(admin, person("1.001193", own, "066080000111", "", null)));
        Application forOld =
                person(
                        "1.001612",
                        "Y Blui Kbuôr",
                        "",
                        "online",
                        new OnBehalf.Typed("present", "", "066080000111"));
        assertThat(refused(forOld)).contains("của cán bộ đang làm");
    }

    @Test
    void theAccountFollowsANumberThatIsPutRightAndIsMaskedLikeIt() {
        String code = received(typed("online", HUNG, new OnBehalf.Typed("present", "", "")));
        var corrected =
                Desks.done(
                        counter.progress()
                                .order(
                                        admin,
                                        code,
                                        new Order.Correct(
                                                Map.of("identity", "066085004218"),
                                                "Gõ nhầm số cuối")));
        assertThat(corrected.onBehalf()).isNotNull();
        assertThat(corrected.onBehalf().account()).isEqualTo("066085004218");
        Desks.done(
                counter.keeping()
                        .putOfficer(
                                admin,
                                "lan",
                                "Đỗ Thị Lan",
                                vn.ocua.person.Role.POSTAL,
                                Desks.password()));
        Session postal = Desks.done(counter.session("lan"));
        var shown = Desks.done(counter.showing().story(postal, code)).dossier().onBehalf();
        assertThat(shown).isNotNull();
        assertThat(shown.account()).isEqualTo("066•••••4218");
    }

    @Test
    void theResultGoesByPostToTheAddressThatWasSaid() {
        Application home = typed("direct", HUNG, null);
        String code =
                received(
                        with(home, "address", "Thôn 3, xã Hòa An", "delivery", "post")
                                .with(null, "27 Lê Duẩn, phường Tân Lập"));
        var dossier = Desks.done(counter.showing().story(admin, code)).dossier();
        assertThat(dossier.postalAddress()).isEqualTo("27 Lê Duẩn, phường Tân Lập");
        var corrected =
                Desks.done(
                        counter.progress()
                                .order(
                                        admin,
                                        code,
                                        new Order.Correct(Map.of("deliverTo", ""), "Về nhà nhận")));
        assertThat(corrected.postalAddress()).isEqualTo("Thôn 3, xã Hòa An");
    }

    private static Application typed(String channel, String identity, OnBehalf.Typed filed) {
        return person("1.001612", "Nguyễn Văn Hùng", identity, channel, filed);
    }

    private static Application person(
            String procedure, String name, String identity, String channel, OnBehalf.Typed filed) {
        return with(Application.of(procedure, name), "channel", channel, "identity", identity)
                .with(filed, "");
    }

    private String received(Application typed) {
        return Desks.done(counter.reception().receive(admin, typed)).code();
    }

    private String refused(Application typed) {
        return String.join(" ", Desks.refused(counter.reception().receive(admin, typed)));
    }
}
