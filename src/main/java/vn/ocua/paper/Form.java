package vn.ocua.paper;

/// Which form a paper is, from the dated list of forms.
///
/// @param title as in a sentence, `Giấy tiếp nhận hồ sơ và hẹn trả kết quả`; capitals on the paper
/// @param label for the foot line, `Mẫu 01 – TT 03/2025/TT-VPCP`
public record Form(String title, String label) {}
