package vn.ocua.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ocua.Given;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;

import java.text.Normalizer;
import java.time.LocalDate;

/// What people type into the fields of a person.
class TypedFieldsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "040198004217, 040198004217",
        "040 198 004 217, 040198004217",
        "040.198.004.217, 040198004217",
        "999198004217, 999198004217",
        "184523671, 184523671",
        "c1234567, C1234567",
        "EC1234567, EC1234567",
        "C01X00T47, C01X00T47",
        "'', ''",
    })
    void identityNumbers(String typed, String kept) {
        assertThat(IdentityNumber.read(typed)).isEqualTo(Outcome.done(kept));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "04019800421; Mới có 11 số. Số định danh cần 12, CMND cũ cần 9.",
                "0401980042177; Có 13 số, nhiều hơn 12. Xem lại giấy tờ.",
                "không có; Số giấy tờ gồm 12 số, 9 số, hoặc chữ và số của hộ chiếu. Gõ lại theo"
                        + " giấy.",
            })
    void noIdentityNumbers(String typed, String why) {
        assertRefused(IdentityNumber.read(typed), "identity", why);
    }

    @Test
    void theNumberHints() {
        assertThat(IdentityNumber.birthYear("040198004217")).hasValue(1998);
        assertThat(IdentityNumber.birthYear("066215004417")).hasValue(2015);
        assertThat(IdentityNumber.birthYear("184523671")).isEmpty();
        assertThat(IdentityNumber.sex("040198004217")).isEqualTo(Sex.FEMALE);
        assertThat(IdentityNumber.sex("066215004417")).isEqualTo(Sex.MALE);
        assertThat(IdentityNumber.mask("066215004417")).isEqualTo("066•••••4417");
        assertThat(IdentityNumber.mask("184523671")).isEqualTo("1•••••671");
        assertThat(IdentityNumber.mask("C1234567")).isEqualTo("C••••567");
        assertThat(IdentityNumber.mask("")).isEmpty();
    }

    @Test
    void lengthsAreThoseOfTheColumns() {
        // A letter of an old script takes two units in every column and message.
        String wide = "\uD842\uDFB7";
        assertThat(PersonName.read(wide.repeat(100))).isInstanceOf(Outcome.Done.class);
        assertThat(PersonName.read(wide.repeat(101))).isInstanceOf(Outcome.Refused.class);
        assertThat(Address.read(wide.repeat(250))).isInstanceOf(Outcome.Done.class);
        assertThat(Address.read(wide.repeat(251))).isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0905 118 240, 0905118240, 0905 118 240, 0905 ••• 240",
        "+84 905 118 240, 0905118240, 0905 118 240, 0905 ••• 240",
        "+84 (0) 905.118.240, 0905118240, 0905 118 240, 0905 ••• 240",
        "84905118240, 0905118240, 0905 118 240, 0905 ••• 240",
        "0084905118240, 0905118240, 0905 118 240, 0905 ••• 240",
        "0262 385 1234, 02623851234, 0262 385 1234, 0262 ••• 234",
        "(024) 3825-1234, 02438251234, 024 3825 1234, 024 ••• 234",
        "'', '', '', ''",
    })
    void phones(String typed, String kept, String shown, String masked) {
        assertThat(Phone.read(typed)).isEqualTo(Outcome.done(kept));
        assertThat(Phone.show(kept)).isEqualTo(shown);
        assertThat(Phone.mask(kept)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0914 055 21; Mới có 9 số, cần 10. Không có thì để trống.",
                "914055210; Mới có 9 số, cần 10. Không có thì để trống.",
                "026 2385 123; Mới có 10 số, cần 11. Không có thì để trống.",
                "09140552100; Có 11 số, chỉ cần 10. Xem lại số vừa gõ.",
                "0114055210; Không có đầu số 01. Xem lại số vừa gõ.",
                "+1 415 555 2671; Số điện thoại bắt đầu bằng 0 hoặc +84. Không có thì để trống.",
                "0914055210 hoặc 0914055211; Số điện thoại chỉ gồm chữ số. Một ô ghi một số.",
            })
    void noPhones(String typed, String why) {
        assertRefused(Phone.read(typed), "phone", why);
    }

    @Test
    void namesOfEveryPeopleStay() {
        Given.cases(
                300,
                given -> {
                    String name = given.name();
                    String typed = "  " + Normalizer.normalize(name, Normalizer.Form.NFD) + "\r\n";
                    assertThat(PersonName.read(typed)).isEqualTo(Outcome.done(name));
                });
        assertThat(PersonName.read("Ng. Thị Hoa-Mai")).isInstanceOf(Outcome.Done.class);
        assertThat(PersonName.read("a".repeat(200))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void noNames() {
        assertRefused(PersonName.read(" \n"), "name", "Chưa có họ tên. Gõ như trên thẻ.");
        assertRefused(
                PersonName.read("Hương".repeat(2_000)),
                "name",
                "Họ tên dài 10000 chữ, tối đa 200. Xem lại có dán nhầm không.");
        assertRefused(
                PersonName.read("0905118240"),
                "name",
                "Họ tên không có chữ cái nào. Gõ như trên thẻ.");
        assertRefused(
                PersonName.read("Mai 😀"),
                "name",
                "Họ tên có ký tự \"😀\". Bỏ đi, gõ như trên thẻ.");
        assertThat(PersonName.read("<b>Mai</b>")).isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/08/1998", "12081998", "1998-08-12", "12-8-1998", " 12.08.1998 "})
    void birthDates(String typed) {
        assertThat(BirthDate.read(typed, TODAY)).isEqualTo(Outcome.done(LocalDate.of(1998, 8, 12)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "31/02/2000; Tháng 2/2000 có 29 ngày, không có ngày 31. Xem lại giấy tờ.",
                "0/5/2000; Tháng 5/2000 có 31 ngày, không có ngày 0. Xem lại giấy tờ.",
                "08/13/1998; Không có tháng 13. Ngày sinh ghi ngày trước, tháng sau.",
                "21/11/2026; Ngày sinh 21/11/2026 chưa tới. Xem lại năm.",
                "12/08/1098; Năm sinh 1098 đã quá xa. Xem lại năm.",
                "1998; Ngày sinh ghi như 12/08/1998 hoặc 12081998.",
                "12/08/98; Ngày sinh ghi như 12/08/1998 hoặc 12081998.",
            })
    void noBirthDates(String typed, String why) {
        assertRefused(BirthDate.read(typed, TODAY), "born", why);
    }

    @Test
    void bornTodayIsBorn() {
        assertThat(BirthDate.read("20/11/2026", TODAY)).isEqualTo(Outcome.done(TODAY));
    }

    @Test
    void organisations() {
        assertThat(Organisation.read(" Công ty TNHH \"Hải Nguyên\" ", "6001234567-001"))
                .isEqualTo(
                        Outcome.done(
                                new Organisation("Công ty TNHH \"Hải Nguyên\"", "6001234567001")));
        assertThat(Organisation.read("Hộ kinh doanh Bà Lan", "")).isInstanceOf(Outcome.Done.class);
        assertRefused(
                Organisation.read("Công ty Gạch Tân Thạnh", "600123"),
                "organisation",
                "Mã số thuế có 10, 12 hoặc 13 số. Không có thì để trống.");
    }

    @Test
    void contacts() {
        assertThat(Email.read(" huong@hoaan.vn ")).isEqualTo(Outcome.done("huong@hoaan.vn"));
        assertThat(Email.read("")).isEqualTo(Outcome.done(""));
        assertThat(Email.read("huong@hoaan")).isInstanceOf(Outcome.Refused.class);
        assertThat(Address.read("Thôn 5,\n xã Hòa An"))
                .isEqualTo(Outcome.done("Thôn 5, xã Hòa An"));
        assertThat(Address.read("x".repeat(501))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void nothingTypedMakesThemStumble() {
        Given.cases(
                2_000,
                given -> {
                    String junk = given.junk(40);
                    assertThat(IdentityNumber.read(junk)).isNotNull();
                    assertThat(Phone.read(junk)).isNotNull();
                    assertThat(PersonName.read(junk)).isNotNull();
                    assertThat(BirthDate.read(junk, TODAY)).isNotNull();
                });
    }

    private static void assertRefused(Outcome<?> outcome, String field, String why) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        Refusal reason = ((Outcome.Refused<?>) outcome).reasons().getFirst();
        assertThat(reason.field()).isEqualTo(field);
        assertThat(Texts.vietnamese().of(reason)).isEqualTo(why);
    }
}
