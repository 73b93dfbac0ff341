package vn.ocua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, Không đồng",
        "5, Năm đồng",
        "10, Mười đồng",
        "11, Mười một đồng",
        "15, Mười lăm đồng",
        "20, Hai mươi đồng",
        "21, Hai mươi mốt đồng",
        "24, Hai mươi bốn đồng",
        "25, Hai mươi lăm đồng",
        "100, Một trăm đồng",
        "105, Một trăm lẻ năm đồng",
        "111, Một trăm mười một đồng",
        "8000, Tám nghìn đồng",
        "50000, Năm mươi nghìn đồng",
        "1001000, Một triệu không trăm lẻ một nghìn đồng",
        "1000005, Một triệu không trăm lẻ năm đồng",
        "1234567, Một triệu hai trăm ba mươi bốn nghìn năm trăm sáu mươi bảy đồng",
        "2000000000, Hai tỷ đồng",
        "5000000000000, Năm nghìn tỷ đồng",
        "5001000000000, Năm nghìn không trăm lẻ một tỷ đồng"
    })
    void sumsInWords(long dong, String words) {
        assertThat(MoneyWords.of(dong)).isEqualTo(words);
    }
}
