package vn.ocua.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ocua.Given;
import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

class CardTest {
    private static final String GOOD =
            "040198004217|184523671|Trần Thị Mai Hương|12081998|Nữ|Thôn 5, Hòa An, Đắk"
                    + " Lắk|25042021";
    private static final Card CARD =
            new Card(
                    "040198004217",
                    "184523671",
                    "Trần Thị Mai Hương",
                    LocalDate.of(1998, 8, 12),
                    Sex.FEMALE,
                    "Thôn 5, Hòa An, Đắk Lắk",
                    LocalDate.of(2021, 4, 25),
                    List.of());

    @Test
    void sevenFieldsAreReadWithoutAWarning() {
        assertThat(done(GOOD)).isEqualTo(CARD);
        Card newer = done(GOOD.replace("184523671", ""));
        assertThat(newer.oldNumber()).isEmpty();
        assertThat(newer.warnings()).isEmpty();
    }

    @Test
    void whatScannersAddChangesNothing() {
        for (String scanned :
                List.of(
                        GOOD + "\r\n",
                        "\uFEFF" + GOOD,
                        "\u0002" + GOOD + "\u0003",
                        "\u001d" + GOOD + "\u0000",
                        "]Q1" + GOOD,
                        "Thẻ căn cước: " + GOOD + "\n",
                        GOOD + "|Trần Văn Nam|Lê Thị Hoa|",
                        GOOD + "||",
                        GOOD + " het",
                        GOOD.replace("|", " | "),
                        GOOD.replace('|', '¦'),
                        GOOD.replace('|', '｜'),
                        GOOD.replace('|', '~'),
                        GOOD.replace('|', '\\'),
                        Normalizer.normalize(GOOD, Normalizer.Form.NFD))) {
            assertThat(done(scanned)).as(scanned).isEqualTo(CARD);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "040198004217|Trần Thị Mai Hương|12081998|Nữ|Thôn 5|25042021; noOldNumber",
                "040198004217|184523671|Trần Thị Mai Hương|12081998|Nữ|Thôn 5; noIssued",
                "040198004217||Trần Thị Mai Hương|12081998|Nữ|Thôn 5|; noIssued",
                "040198004217||Trần Thị Mai Hương|12081998|Nữ|Thôn 5|250420; issued",
                "040198004217||Trần Thị Mai Hương|12081998|Nữ|Thôn 5|31042021; issued",
                "040198004217||Trần Thị Mai Hương|12081998|Nữ; noAddress noIssued",
                "040198004217||Trần Thị Mai Hương|12081998; noSex noAddress noIssued",
                "040198004217||Trần Thị Mai Hương; noBorn noSex noAddress noIssued",
                "040198004217||Trần Thị Mai Hương|12/08/1998|Nữ|Thôn 5|25042021; dateForm",
                "040198004217||Trần Thị Mai Hương|12-8-1998|Nữ|Thôn 5|25.04.2021; dateForm"
                        + " dateForm",
                "040198004217||Trần Thị Mai Hương|1998-08-12|Nữ|Thôn 5|2021-04-25; dateForm"
                        + " dateForm",
                "040198004217||Trần Thị Mai Hương|12081989|Nữ|Thôn 5|25042021; year",
                "040298004217||Trần Thị Mai Hương|12081998|Nữ|Thôn 5|25042021; year",
                "040198004217|12345678|Trần Thị Mai Hương|12081998|Nữ|Thôn 5|25042021; oldNumber",
                "040198004217||Tr?n Th? Mai H??ng|12081998|Nữ|Thôn 5|25042021; garbled",
                "040198004217||Nguyá»…n VÄƒn A|12081998|Nam|Thôn 5|25042021; garbled",
                "040198004217||Tra62n Thi5 Mai|12081998|Nữ|Thôn 5|25042021; garbled",
                "040198004217||Trần Thị Mai Hương|12081998|N?|Thôn 5|25042021; sex",
            })
    void theseAreReadWithWarnings(String scanned, String warnings) {
        Card card = done(scanned);
        assertThat(card.number()).startsWith("040");
        assertThat(card.name()).isNotEmpty();
        assertThat(card.warnings().stream().map(Sentence::key).map(k -> k.substring(13)))
                .containsExactly(warnings.split(" "));
    }

    @Test
    void highlandNamesAreNotGarbled() {
        Card card = done(GOOD.replace("Trần Thị Mai Hương", "H'Mai Niê Kđăm"));
        assertThat(card.name()).isEqualTo("H'Mai Niê Kđăm");
        assertThat(card.warnings()).isEmpty();
    }

    @Test
    void theCenturyStandsInTheNumber() {
        assertThat(done("066215004417||Y Thim Mlô|01022015|Nam|Buôn Ea Na|25042025").warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "xin chào",
                "04019800421|184523671|Trần Thị Mai Hương|12081998|Nữ|Thôn 5|25042021",
                "0401980042177|184523671|Trần Thị Mai Hương|12081998|Nữ|Thôn 5|25042021",
                "040198004217",
                "040198004217|184523671||12081998|Nữ|Thôn 5|25042021",
                "040198004217|184523671|123|12081998|Nữ|Thôn 5|25042021",
                "040198004217|184523671|Trần Thị Mai Hương|31022000|Nữ|Thôn 5|25042021",
                "040198004217|184523671|Trần Thị Mai Hương|29021999|Nữ|Thôn 5|25042021",
                "040198004217|184523671|Trần Thị Mai Hương|00001998|Nữ|Thôn 5|25042021",
                "040198004217|184523671|Trần Thị Mai Hương|12131998|Nữ|Thôn 5|25042021",
                "040198004217|184523671|Trần Thị Mai Hương|hôm qua|Nữ|Thôn 5|25042021",
            })
    void theseAreRefused(String scanned) {
        assertThat(Card.read(scanned)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void nothingMakesItStumble() {
        Given.cases(
                3_000,
                given -> {
                    assertThat(Card.read(given.junk(80))).isNotNull();
                    assertThat(Card.read("040198004217|" + given.junk(80))).isNotNull();
                    int cut = given.number(0, GOOD.length());
                    if (Card.read(GOOD.substring(0, cut))
                            instanceof Outcome.Done<Card>(Card card)) {
                        assertThat(GOOD).contains(card.name(), card.address());
                        assertThat(
                                        card.equals(CARD)
                                                || !card.warnings().isEmpty()
                                                || card.address().equals(CARD.address()))
                                .isTrue();
                    }
                });
    }

    private static Card done(String scanned) {
        Outcome<Card> read = Card.read(scanned);
        assertThat(read).as(scanned).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Card>) read).value();
    }
}
