package org.taxophone.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;
import org.taxophone.metrics.MetricReport;
import org.taxophone.training.Finding;

class TablesTest {
    private static final MetricTable SCORES =
            new MetricTable(List.of(new MetricTable.Row("run_1, 50 % | a", Samples.report())));

    @TempDir Path folder;

    @Test
    void scoresAsCsv() {
        assertThat(SCORES.toCsv().lines())
                .containsExactly(
                        "run,clusters,used,accuracy,nmi,ami,ari,purity,homogeneity,completeness,"
                                + "labelled_clips,mutual_information,entropy_of_mean,mean_entropy,"
                                + "latent_dimension,active_units,effective_beta,trustworthiness,"
                                + "space,silhouette,null_silhouette,null_silhouette_sd,davies_bouldin,"
                                + "null_davies_bouldin,calinski_harabasz,null_calinski_harabasz,"
                                + "scored_clips,of_clips,null_model",
                        "\"run_1, 50 % | a\",10,9,0.75,0.5,0.48,0.25,0.875,0.55,0.45,96,1.7000000000000002,2.2,"
                                + "0.5,32,1,1040.0,0.93,y,0.97,0.35,0.01,0.07,0.9,4014.4,812.3,100,100,"
                                + "noise of y",
                        "\"run_1, 50 % | a\",10,9,0.75,0.5,0.48,0.25,0.875,0.55,0.45,96,1.7000000000000002,2.2,"
                                + "0.5,32,1,1040.0,0.93,z,-0.02,0.03,0.0,,,5.0,6.5,5000,48200,noise of z");
    }

    @Test
    void scoresAsMarkdown() {
        assertThat(SCORES.toMarkdown().lines().skip(2))
                .containsExactly(
                        "| run_1, 50 % \\| a | 9 of 10 | 0.750 | 0.500 | 0.480 | 0.250 | 0.875 | 0.550"
                                + " | 0.450 | y | 0.970 (0.350) | 0.070 (0.900) | 4014 (812) | yes"
                                + " | 100 |",
                        "| run_1, 50 % \\| a | 9 of 10 | 0.750 | 0.500 | 0.480 | 0.250 | 0.875 | 0.550"
                                + " | 0.450 | z | −0.020 (0.030) | – | 5.000 (6.500) | no"
                                + " | 5,000 of 48,200 |",
                        "",
                        "| Run | I(x; y), nats | H(mean q) | Mean H(q) | Active units | Effective beta"
                                + " | Trust in the map |",
                        "| --- | --- | --- | --- | --- | --- | --- |",
                        "| run_1, 50 % \\| a | 1.700 | 2.200 | 0.500 | 1 of 32 | 1,040 | 0.930 |");
    }

    @Test
    void scoresAsLatex() {
        assertThat(SCORES.toLatex())
                .contains("run\\_1, 50 \\% | a & 9 of 10 & 0.750")
                .contains("$-$0.020 (0.030) & --")
                .startsWith("\\begin{tabular}")
                .endsWith("\\end{tabular}\n");
    }

    @Test
    void withoutLabelsOrSpacesThereIsARowWithoutScores() {
        MetricReport bare =
                MetricReport.of(
                        new ClusterAssignment(List.of("a"), 4, new int[1], new float[0]),
                        Optional.empty(),
                        List.of());
        MetricTable table = new MetricTable(List.of(new MetricTable.Row("bare", bare)));
        assertThat(table.toCsv().lines().skip(1)).containsExactly("bare,4,1" + ",".repeat(26));
        assertThat(table.toMarkdown()).contains("| bare | 1 of 4 | – | – |");
        assertThat(table.toMarkdown()).doesNotContain("Active units");
    }

    @Test
    void theSuffixNamesTheFormat() throws IOException {
        SCORES.write(folder.resolve("scores.csv"));
        SCORES.write(folder.resolve("scores.md"));
        SCORES.write(folder.resolve("scores.TEX"));
        assertThat(folder.resolve("scores.csv")).hasContent(SCORES.toCsv());
        assertThat(folder.resolve("scores.md")).hasContent(SCORES.toMarkdown());
        assertThat(folder.resolve("scores.TEX")).hasContent(SCORES.toLatex());
        assertThatThrownBy(() -> SCORES.write(folder.resolve("scores")))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("No table format has the suffix of scores");
    }

    @Test
    void assignmentsAsCsv() throws IOException {
        ClusterAssignment assignment =
                new ClusterAssignment(
                        List.of("a", "b"), 2, new int[] {1, 0}, new float[] {.25f, .75f, 1, 0});
        SequencedMap<String, List<String>> columns = new LinkedHashMap<>();
        columns.put("label", List.of("say \"hi\"", ""));
        columns.put("site, hour", List.of("two\nlines", " Köln"));
        AssignmentTable table =
                new AssignmentTable(List.of("x/1.wav", "x,2.wav"), assignment, columns);
        Path file = folder.resolve("assignment.csv");
        table.write(file);
        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        id,path,cluster,probability,label,"site, hour"
                        a,x/1.wav,2,0.75,"say ""hi""\","two
                        lines"
                        b,"x,2.wav",1,1.0,," Köln"
                        """);
    }

    @Test
    void assignmentsRefuseAColumnOfAnotherLength() {
        SequencedMap<String, List<String>> columns = new LinkedHashMap<>();
        columns.put("label", List.of("one"));
        List<String> paths = List.of("1", "2", "3", "4");
        assertThatThrownBy(() -> new AssignmentTable(paths, Samples.assignment(), columns))
                .hasMessage("column label must have 4 values: had 1");
    }

    @Test
    void theReportStandsAlone() throws IOException {
        SequencedMap<String, String> facts = new LinkedHashMap<>(Map.of("Data", "<b>fsdd</b>"));
        HtmlReport report =
                new HtmlReport(
                        "Run 1 & more",
                        facts,
                        new LinkedHashMap<>(Map.of("clusters", "10")),
                        Samples.report(),
                        List.of(
                                new Finding(
                                        Finding.Kind.UNUSED_CLUSTERS,
                                        12,
                                        "6 of 10 clusters unused",
                                        "They may stay so.",
                                        Map.of("balance", "1")),
                                new Finding(
                                        Finding.Kind.FEW_CLIPS,
                                        0,
                                        "24 clips for 10 clusters",
                                        "Add clips.",
                                        Map.of("clusters", "2"))),
                        Map.of("24 clips for 10 clusters", "taxophone run a --clusters 2"),
                        List.of(Samples.map(20), Samples.curves()),
                        List.of(new HtmlReport.LeftOut("a.wav", "0 bytes", "Copy it again")));
        Path file = folder.resolve("report.html");
        report.write(file);
        String html = Files.readString(file);
        assertThat(html)
                .contains("<h1>Run 1 &amp; more</h1>", "&lt;b>fsdd&lt;/b>".replace(">", "&gt;"))
                .contains("6 of 10 clusters unused", "Try balance = 1.", "<code>taxophone run a")
                .contains("<td>0.970 (0.350)</td>", "no better than noise in: z.")
                .contains("<td>5,000 of 48,200</td>", "<td>1 of 32</td>", "y: noise of y.")
                .contains("<td>0 bytes</td><td>Copy it again</td>", "<th scope=\"row\">clusters")
                .doesNotContain("<script", "src=\"http", "href=\"http", "<b>");
        assertThat(html.split("<svg").length - 1).isEqualTo(2);
    }
}
