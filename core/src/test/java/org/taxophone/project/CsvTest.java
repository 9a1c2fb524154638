package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void whatIsWrittenIsReadBack() {
        List<List<String>> rows =
                List.of(
                        List.of("id", "a, b", "\"q\""),
                        List.of("", "line\nbreak", "x\r\ny"),
                        List.of("ü", "", ""));
        StringWriter out = new StringWriter();
        rows.forEach(row -> Csv.row(out, row));
        assertThat(Csv.rows(out.toString())).isEqualTo(rows);
        assertThat(Csv.rows("a,b\r\n1,")).isEqualTo(List.of(List.of("a", "b"), List.of("1", "")));
        assertThat(Csv.rows("")).isEmpty();
    }

    @Test
    void tornTablesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Csv.rows("a,b\n1,\"hal"))
                .withMessage("a quoted cell does not end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Csv.rows("a,b\n1,2\n3"))
                .withMessage("row 2 has 1 cells, the header 2");
        assertThatIllegalArgumentException().isThrownBy(() -> Csv.rows("a,b\n\"x\"y,2\n"));
    }
}
