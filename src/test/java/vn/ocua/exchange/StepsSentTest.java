package vn.ocua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Order;
import vn.ocua.portal.ProgressRow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the portal is told of a dossier's internal steps, also when replies are lost.
class StepsSentTest {
    @TempDir Path folder;

    @Test
    void everyStepIsARowWithItsUnitAndItsShareOfTheTime() throws IOException {
        try (Province province = new Province(folder, "lost-reply:40:x3,seed:5")) {
            byte[] steps = Files.readAllBytes(Path.of("samples/catalogue.json"));
            Desks.done(
                    province.counter.keeping().adoptCatalogue(province.admin, steps, null, false));
            String code =
                    Desks.done(
                                    province.counter
                                            .reception()
                                            .receive(
                                                    province.admin,
                                                    Application.of("2.000986", "H'Mai Niê")))
                            .code();
            for (Order order :
                    List.of(
                            new Order.Forward(),
                            new Order.Pass(),
                            new Order.Pass(Order.Pass.NEXT, "Công an xã Hòa An", "", ""),
                            new Order.Pass(Order.Pass.BACK, "", "", "Sai tên mẹ"),
                            new Order.Result("12/GKS", "", false))) {
                Desks.done(province.counter.progress().order(province.admin, code, order));
            }
            province.untilEmpty();
            province.agrees();
            List<ProgressRow> rows = province.portal.state().dossiers().getFirst().rows();
            assertThat(rows)
                    .extracting(r -> r.trangThai() + " " + r.phongBanXuLy())
                    .containsExactly(
                            "2 Trung tâm Phục vụ hành chính công xã Hòa An",
                            "4 Công chức tư pháp – hộ tịch",
                            "4 Lãnh đạo UBND xã",
                            "4 Công an xã Hòa An",
                            "4 Lãnh đạo UBND xã",
                            "9 Trung tâm Phục vụ hành chính công xã Hòa An");
            assertThat(rows.get(0).ngayKetThucTheoQuyDinh()).isNull();
            assertThat(rows.get(3).ngayBatDau()).startsWith("20261120151");
            assertThat(rows.get(3).ngayKetThucTheoQuyDinh()).startsWith("20261202151");
            // the agency's own affair
            assertThat(rows.get(4).noiDungXuLy())
                    .contains("Ký Giấy khai sinh")
                    .doesNotContain("mẹ");
        }
    }
}
