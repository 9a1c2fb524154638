package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void whatIsWrittenIsReadBack() {
        List<List<String>> rows =
                List.of(
                        List.of("id", "a, b", "\"q\""),
                        List.of("", "line\nbreak", "x\r\ny"),
                        List.of("ü", "", ""),
                        List.of("\"", "\"\"", "ü\"ü"));
        StringWriter out = new StringWriter();
        rows.forEach(row -> Csv.row(out, row));
        assertThat(read(out.toString())).isEqualTo(rows.subList(1, rows.size()));
        assertThat(read("a,b\r\n1,")).isEqualTo(List.of(List.of("1", "")));
        assertThat(read("a\r1\r2\r")).isEqualTo(List.of(List.of("1"), List.of("2")));
        assertThat(rows("").columns()).isZero();
        assertThat(read("")).isEmpty();
    }

    @Test
    void manyCellsHaveRoom() {
        String row = String.join(",", IntStream.range(0, 40).mapToObj(String::valueOf).toList());
        assertThat(read(row + "\n" + row).getFirst()).hasSize(40).endsWith("38", "39");
    }

    @Test
    void wordsThatRowsShareAreOneText() {
        CsvRows rows = rows("a,b\nkind,\"kind\"\nkind,\"ki\"\"d\"\nkïnd,kind\n");
        rows.next();
        String word = rows.word(0);
        assertThat(rows.word(1)).isSameAs(word).isEqualTo("kind");
        rows.next();
        assertThat(rows.word(0)).isSameAs(word);
        assertThat(rows.word(1)).isEqualTo("ki\"d");
        rows.next();
        assertThat(rows.word(0)).isEqualTo("kïnd");
        assertThat(rows.word(1)).isSameAs(word);
    }

    @Test
    void cellsAreComparedAndCountedWhereTheyLie() {
        CsvRows rows = rows("a,b,c,d\nabc,-12,1.5,\n\"a\"\"\",ü,1,2\n");
        assertThat(rows.most()).isGreaterThanOrEqualTo(2);
        rows.next();
        assertThat(rows.row()).isEqualTo(1);
        assertThat(rows.says(0, "abc")).isTrue();
        assertThat(rows.says(0, "abd") || rows.says(0, "ab") || rows.says(0, "abcd")).isFalse();
        assertThat(rows.integer(1)).isEqualTo(-12);
        assertThat(rows.number(2)).isEqualTo(1.5);
        assertThat(rows.single(2)).isEqualTo(1.5f);
        assertThat(rows.isEmpty(3)).isTrue();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> rows.text(4));
        rows.next();
        assertThat(rows.says(0, "a\"\"")).as("what is written, not how").isFalse();
        assertThat(rows.says(1, "ü")).as("compared in ASCII alone").isFalse();
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> rows.integer(1))
                .withMessage("For input string: \"ü\"");
    }

    @Test
    void tornTablesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("a,b\n1,\"hal"))
                .withMessage("a quoted cell does not end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("a,b\n1,2\n3"))
                .withMessage("row 2 has 1 cells, the header 2");
        assertThatIllegalArgumentException().isThrownBy(() -> read("a,b\n\"x\"y,2\n"));
        CsvRows latin = new CsvRows("a\n\u00fc".getBytes(StandardCharsets.ISO_8859_1));
        latin.next();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> latin.text(0))
                .withMessage("row 1 is no UTF-8");
    }

    private static CsvRows rows(String text) {
        return new CsvRows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> read(String text) {
        CsvRows rows = rows(text);
        List<List<String>> all = new ArrayList<>();
        while (rows.next()) {
            all.add(IntStream.range(0, rows.columns()).mapToObj(rows::text).toList());
        }
        return all;
    }
}
