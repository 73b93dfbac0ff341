package vn.ocua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierCodeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H15.50.05.13-261120-2001 | H15.50.05.13-261120-2001",
                "h15.50.05.13-261120-2001 | H15.50.05.13-261120-2001",
                "TH-H15.50.05.13-261120-2001 | H15.50.05.13-261120-2001",
                "https://dichvucong.gov.vn/tra-cuu?h=H15.50.05.13-261120-200001&v=1&p=1.001193 |"
                        + " H15.50.05.13-261120-200001",
                "httpsf://dichvuccong?h=H15.50.05.13-261120-1000001&d |"
                        + " H15.50.05.13-261120-1000001",
                "000.00.01.H30-240624-0001 | 000.00.01.H30-240624-0001",
                "G15-261008-150975 | G15-261008-150975",
            })
    void takenOutOfAnyText(String text, String code) {
        assertThat(DossierCode.in(text)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"261120-2001, 261120-2001", "mã 261120-2001 của tôi, 261120-2001"})
    void theTailThatListsShow(String text, String tail) {
        assertThat(DossierCode.tails(text)).containsExactly(tail);
    }

    @ParameterizedTest
    @CsvSource({"Nguyễn Văn A", "066188012345", "0905 118 240", "H15-12-1"})
    void noCode(String text) {
        assertThat(DossierCode.in(text)).isEmpty();
        assertThat(DossierCode.tails(text)).isEmpty();
    }
}
