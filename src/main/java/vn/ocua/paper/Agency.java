package vn.ocua.paper;

/// The agency as it was on the day of issue.
///
/// @param superior `UBND xã Ea Bình`, printed in capitals
/// @param name `Trung tâm Phục vụ hành chính công`, printed in capitals
/// @param place where papers are dated, `Ea Bình`
/// @param unit receiving unit in a sentence, `Trung tâm Phục vụ hành chính công xã Ea Bình`
/// @param telephone for questions, as it is to be printed; empty when the agency gave none
/// @param lookup host of the look-up page, `dichvucong.gov.vn`
public record Agency(
        String superior, String name, String place, String unit, String telephone, String lookup) {
    /// The wording that names a telephone, or the one for an agency that gave none.
    String asked(String key) {
        return telephone.isEmpty() ? key + ".noPhone" : key;
    }
}
