package vn.ocua.paper;

/// Everything that stands on a postal label for a result. What is in the parcel is not named beyond
/// "kết quả thủ tục hành chính".
///
/// @param item number of the postal item; empty: room for the post's own sticker
/// @param weight in grams; empty: dots for the hand
/// @param collect cash on delivery in đồng as printed; empty: dots for the hand
public record LabelContent(
        Form form,
        Agency agency,
        String code,
        String item,
        String name,
        String address,
        String phone,
        String weight,
        String collect,
        Issue issue) {}
