package vn.ocua.ui.reception;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.dossier.OnBehalf;
import vn.ocua.dossier.Status;
import vn.ocua.procedure.Channel;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;
import vn.ocua.ui.theme.Mode;

import java.nio.file.Path;

/// What is done instead of saving, and for a citizen who files online: by keyboard alone.
class InsteadOfSavingTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void guidedRefusedFiledForAnotherAndSettledInOneSitting() throws Exception {
        try (Seat seat = Seat.taken(folder, clock)) {
            whoLacksAPaperIsGuidedOnceAndFindsWhatWasTyped(seat);
            filedOnlineForACitizenAndSettledAtOnce(seat);
        }
        kept();
    }

    private void whoLacksAPaperIsGuidedOnceAndFindsWhatWasTyped(Seat seat) throws Exception {
        seat.scan(Seat.HUNG).sees("Đọc từ thẻ");
        seat.write("1.001193").type(KeyCode.ENTER).sees("đủ 3 trên 3");
        papers(seat).type(KeyCode.SPACE).sees("mới có 2 trên 3");
        seat.control(KeyCode.U).sees("Phiếu yêu cầu bổ sung, mẫu 02");
        assertThat(seat.focus()).isEqualTo("Giấy tờ, nội dung cần bổ sung");
        seat.picture("reception-guide-200", Mode.LIGHT, 200);
        seat.picture("reception-guide");
        assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
        seat.type(KeyCode.F9).sees("2001/HDHS").sees("còn gác lại");
        assertThat(seat.papers())
                .singleElement()
                .satisfies(file ->
                        assertThat(file.getFileName().toString()).contains("2001-HDHS mau-02"));
        seat.picture("reception-guided");

        clock.pass(3600);
        seat.scan(Seat.HUNG).sees("Mở lại hồ sơ của").sees("mới có 2 trên 3");
        seat.picture("reception-back");
        seat.control(KeyCode.U).sees("Đây là lần bổ sung thứ hai:");
        seat.type(KeyCode.F9).sees("Luật cho một lần");
        seat.until("the why", () -> seat.focus().equals("Vì sao lần đầu chưa nêu"));
        seat.picture("reception-guide-second");
        seat.write("Tờ khai cũ hết hạn hôm nay").type(KeyCode.F9).sees("2002/HDHS");

        seat.scan(Seat.HUNG).sees("Mở lại hồ sơ của");
        seat.control(KeyCode.SEMICOLON).sees("Phiếu từ chối tiếp nhận, mẫu 03");
        seat.type(KeyCode.F9).sees("Chưa ghi lý do");
        seat.picture("reception-refuse");
        seat.type(KeyCode.ESCAPE).sees("Hẹn trả");
        seat.control(KeyCode.SEMICOLON).sees("mẫu 03");
        seat.write("Không thuộc thẩm quyền của xã").type(KeyCode.F9).sees("2001/TCHS");
        assertThat(seat.papers()).hasSize(3);
        seat.control(KeyCode.G).sees("Không có hồ sơ nào gác lại.");
    }

    private void filedOnlineForACitizenAndSettledAtOnce(Seat seat) throws Exception {
        seat.scan(Seat.HUNG).sees("Đọc từ thẻ");
        seat.write("1.001612").type(KeyCode.ENTER).sees("Hẹn trả");
        seat.press("Cách nộp: Nộp hộ trực tuyến").sees("Người dân đồng ý nộp hộ");
        seat.type(KeyCode.F9).sees("Chưa ghi người dân đồng ý bằng cách nào");
        seat.until("the consent", () -> seat.focus().contains("Chưa hỏi"));
        seat.picture("reception-on-behalf-wrong");
        seat.press("Người dân đồng ý nộp hộ: Phiếu đã ký");
        seat.control(KeyCode.B).sees("Thư điện tử");
        seat.picture("reception-on-behalf-200", Mode.LIGHT, 200);
        seat.picture("reception-on-behalf");
        assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
        seat.press("Nhận kết quả: Bưu chính").sees("Địa chỉ nhận, khi khác nơi cư trú");
        seat.picture("reception-by-post");
        seat.type(KeyCode.F9).sees("261120-2001");

        seat.scan(Seat.HUNG).sees("Đã đến 1 lần");
        seat.write("1.004873").type(KeyCode.ENTER).sees("26/11/2026");
        seat.control(KeyCode.F).sees("không phải loại trả trong ngày");
        seat.type(KeyCode.F4).write("2.000815").type(KeyCode.ENTER).sees("23/11/2026");
        seat.control(KeyCode.F).sees("Số kết quả, số chứng thực");
        seat.picture("reception-at-once");
        seat.write("12/CTBS").type(KeyCode.F9).sees("Đã tiếp nhận và trả kết quả");
        seat.picture("reception-settled");
    }

    private void kept() {
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, session) -> {
                    var rows = Desks.done(counter.showing().find(session, "hung", 5));
                    var settled = Desks.done(counter.showing().story(session, rows.get(0).code()));
                    assertThat(settled.dossier().standing().status()).isEqualTo(Status.RETURNED);
                    assertThat(settled.papers())
                            .singleElement()
                            .satisfies(paper -> assertThat(paper.form()).isEqualTo("result"));
                    var filed =
                            Desks.done(counter.showing().story(session, rows.get(1).code()))
                                    .dossier();
                    assertThat(filed.channel()).isEqualTo(Channel.ONLINE);
                    assertThat(filed.onBehalf())
                            .isEqualTo(new OnBehalf(OnBehalf.Consent.SIGNED, "", "066085004217"));
                });
    }

    private static Seat papers(Seat seat) {
        for (int i = 0; i < 20 && !seat.focus().equals("Giấy tờ"); i++) {
            seat.type(KeyCode.TAB);
        }
        return seat;
    }
}
