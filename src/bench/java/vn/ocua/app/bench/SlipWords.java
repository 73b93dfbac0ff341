package vn.ocua.app.bench;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;

import vn.ocua.paper.ReceiptContent;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;

import javax.imageio.ImageIO;

/// The lines and codes of the receipt as another maker of papers sets them.
record SlipWords(ReceiptContent c) {
    static final String FONTS = "vn/ocua/paper/fonts/LiberationSerif-";

    List<String> above() {
        return List.of(
                "Bộ phận tiếp nhận: " + c.agency().unit(),
                "Tiếp nhận hồ sơ của Bà: " + c.submitter().name() + " – nộp trực tiếp",
                "Địa chỉ: " + c.submitter().address(),
                "Số điện thoại: " + c.submitter().phone() + "    Email: không có",
                "Số căn cước: " + c.submitter().identity() + "    Chủ hồ sơ: người nộp hồ sơ",
                "Nội dung yêu cầu giải quyết: " + c.subject().title() + " (mã TTHC 1.001612)",
                "1. Thành phần hồ sơ nộp gồm:");
    }

    List<String> below() {
        return List.of(
                "2. Số lượng hồ sơ: 01 (bộ)   3. Thời gian giải quyết hồ sơ: 03 ngày làm việc",
                "4. Thời gian nhận hồ sơ: 08 giờ 15 phút, thứ Sáu, ngày 20 tháng 11 năm 2026",
                "5. Thời gian trả kết quả: 17 giờ 00 phút, thứ Năm, ngày 26 tháng 11 năm 2026",
                "6. Đăng ký nhận kết quả tại: " + c.collected(),
                "7. Phí, lệ phí: 100.000 đồng (Một trăm nghìn đồng)",
                "Tra cứu tại dichvucong.gov.vn hoặc gọi 0262 3555 013. Khi nhận kết quả, đề nghị"
                        + " mang theo giấy này và giấy tờ tùy thân.");
    }

    byte[] qr() throws Exception {
        return png(new QRCodeWriter().encode(c.qr(), BarcodeFormat.QR_CODE, 0, 0));
    }

    byte[] bars() throws Exception {
        return png(new Code128Writer().encode(c.reference().code(), BarcodeFormat.CODE_128, 0, 40));
    }

    private static byte[] png(BitMatrix matrix) throws Exception {
        BufferedImage image = MatrixToImageWriter.toBufferedImage(matrix);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
