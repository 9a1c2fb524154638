package org.taxophone.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taxophone.common.TaxophoneException;
import org.taxophone.projection.Projection;

class FigureWriterTest {
    private static final FigureConfig CONFIG = new FigureConfig(120, 80, 100, 8, true);

    private final FigureWriter writer = new FigureWriter(CONFIG);

    @TempDir Path folder;

    static Stream<Figure> figures() {
        return Stream.of(
                Samples.map(60),
                Samples.map(0),
                Samples.map(1),
                Samples.heatmap(),
                new HeatmapFigure("Nothing", "", List.of(), List.of(), new int[0][0]),
                Samples.curves(),
                Samples.spectrogram(),
                Samples.tiles(7),
                Samples.tiles(0),
                CurvesFigure.of("", "", List.of()));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureBecomesEveryFormat(Figure figure) throws Exception {
        for (FigureFormat format : FigureFormat.values()) {
            Path file = folder.resolve("figure" + format.suffix());
            writer.write(figure, file);
            assertThat(file).isNotEmptyFile();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(FigureFormat.values().length); // no part files are left
        }
        DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("figure.svg").toFile());
    }

    @Test
    void svgKeepsTextAndPointsAndMillimetres() {
        String svg = writer.svg(Samples.map(60));
        assertThat(svg)
                .startsWith("<svg")
                .contains("width=\"120.0mm\"", "height=\"80.0mm\"")
                .contains(">Map of λ<", ">UMAP of z, 15 neighbours, seed 5<")
                .contains(">two &amp; &lt;three&gt; (15)<", ">четыре (15)<", ">None (15)<");
        // 45 points that are no noise, and three in the legend, edges apart
        assertThat(svg.split("<circle").length - 1).isGreaterThanOrEqualTo(48);
    }

    @Test
    void withoutLegendThereIsNone() {
        FigureConfig bare = new FigureConfig(120, 80, 100, 8, false);
        assertThat(new FigureWriter(bare).svg(Samples.map(60))).doesNotContain("четыре (15)");
    }

    @Test
    void manyPointsArePixelsAndTextStaysText() throws IOException {
        String svg = writer.svg(Samples.map(PointLayer.MOST_SHAPES + 1));
        assertThat(svg).contains("data:image/png;base64,", ">Map of λ<");
        assertThat(svg.split("<circle").length).isLessThan(20);
        Path file = folder.resolve("many.pdf");
        writer.write(Samples.map(PointLayer.MOST_SHAPES + 1), file);
        assertThat(Files.size(file)).isLessThan(2_000_000);
    }

    @Test
    void pngHasTheSizeAndResolutionAskedFor() throws IOException {
        Path file = folder.resolve("map.PNG");
        writer.write(Samples.map(60), file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(472); // 120 mm at 100 dpi
        assertThat(image.getHeight()).isEqualTo(315);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xffffffff);
        assertThat(image.getRGB(471, 314)).isEqualTo(0xffffffff);
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        assertThat(java.nio.ByteBuffer.wrap(bytes, at + 4, 4).getInt()).isEqualTo(3937);
    }

    @Test
    void pointsHaveTheColoursOfTheTable() {
        BufferedImage image = writer.image(twoPoints());
        boolean blue = false;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                blue |= (image.getRGB(x, y) & 0xffffff) == DataColors.rgb(0, false);
            }
        }
        assertThat(blue).isTrue();
    }

    @Test
    void pdfTextIsTextInAnyScript() throws IOException {
        Path file = folder.resolve("map.pdf");
        writer.write(Samples.map(60), file);
        assertThat(text(file)).contains("Map of λ", "UMAP of z, 15 neighbours, seed 5", "четыре");
    }

    @Test
    void sameFigureSameSvg() {
        assertThat(writer.svg(Samples.curves())).isEqualTo(writer.svg(Samples.curves()));
    }

    @Test
    void labelsOfCurvesAndCells() {
        assertThat(writer.svg(Samples.curves()))
                .contains(">Loss, nats<", ">KL z, nats<", ">validation<", ">Clusters in use<")
                .doesNotContain("Contrast");
        assertThat(writer.svg(Samples.heatmap())).contains(">1<", ">3<", ">2<", ">one<");
    }

    @Test
    void refusesAnUnknownSuffix() {
        assertThatThrownBy(() -> writer.write(Samples.map(3), folder.resolve("map.bmp")))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("No figure format has the suffix of map.bmp");
    }

    @Test
    void refusesMorePixelsThanMemoryHolds() {
        FigureWriter huge = new FigureWriter(new FigureConfig(1000, 1000, 1200, 8, true));
        assertThatThrownBy(() -> huge.image(Samples.map(3)))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("A picture of 47244 x 47244 pixels is too large");
    }

    @Test
    void refusesAFontThatIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("no.ttf"), "no font");
        assertThatThrownBy(() -> writer.withFont(file))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("The font no.ttf cannot be read");
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndLeavesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> writer.write(Samples.map(3), file.resolve("map.svg")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void configAndFiguresRefuseByName() {
        assertThatThrownBy(() -> new FigureConfig(10, 80, 100, 8, true))
                .hasMessage("widthMm must be from 20.0 to 1000.0: was 10.0");
        assertThatThrownBy(() -> new FigureConfig(120, 80, 10, 8, true))
                .hasMessage("dpi must be from 36 to 1200: was 10");
        Projection two = twoPoints().projection();
        assertThatThrownBy(() -> new MapFigure("", "", two, new int[1], List.of("a")))
                .hasMessage("2 points need as many groups: had 1");
        assertThatThrownBy(() -> new MapFigure("", "", two, new int[] {0, 1}, List.of("a")))
                .hasMessage("group must have a name, below 1: was 1");
        assertThatThrownBy(
                        () ->
                                new HeatmapFigure(
                                        "", "", List.of("a"), List.of("x", "y"), new int[1][1]))
                .hasMessage("2 columns need as many counts: had 1");
    }

    @Test
    void heatmapOrdersLabelsByTheBestMatching() {
        HeatmapFigure heatmap = Samples.heatmap();
        assertThat(heatmap.rows()).containsExactly("1", "3");
        assertThat(heatmap.columns()).containsExactly("two & <three>", "one", "четыре");
        assertThat(heatmap.counts()).isDeepEqualTo(new int[][] {{1, 0, 0}, {0, 2, 0}});
    }

    private static MapFigure twoPoints() {
        Projection two =
                new Projection("", List.of("a", "b"), new float[] {0, 1}, new float[] {0, 1});
        return new MapFigure("", "", two, new int[] {0, 0}, List.of("a"));
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aClearGroundLetsThePageShowThrough() {
        FigureConfig clear =
                new FigureConfig(
                        120,
                        80,
                        100,
                        8,
                        true,
                        true,
                        FigureGround.CLEAR,
                        PointStyle.AUTOMATIC,
                        FigureLanguage.ENGLISH);
        BufferedImage image = new FigureWriter(clear).image(Samples.heatmap());
        assertThat(image.getRGB(0, 0)).isZero();
        assertThat(new FigureWriter(CONFIG).image(Samples.heatmap()).getRGB(0, 0)).isEqualTo(-1);
    }

    @Test
    void withoutHeadingNoTitleIsWritten() {
        FigureConfig bare =
                new FigureConfig(
                        120,
                        80,
                        100,
                        8,
                        true,
                        false,
                        FigureGround.WHITE,
                        PointStyle.AUTOMATIC,
                        FigureLanguage.ENGLISH);
        Figure map = Samples.map(60);
        assertThat(writer.svg(map)).contains(map.title() + "<");
        assertThat(new FigureWriter(bare).svg(map)).doesNotContain(map.title() + "<");
    }

    @Test
    void pointsBecomePixelsWhereThatIsWanted() {
        FigureConfig pixels =
                new FigureConfig(
                        120,
                        80,
                        100,
                        8,
                        true,
                        true,
                        FigureGround.WHITE,
                        PointStyle.PIXELS,
                        FigureLanguage.ENGLISH);
        assertThat(new FigureWriter(pixels).svg(Samples.map(60))).contains("<image");
        assertThat(writer.svg(Samples.map(60))).doesNotContain("<image");
    }

    @Test
    void aFigureSpeaksItsLanguageAndNamesStay() {
        FigureWriter german =
                new FigureWriter(CONFIG.in(FigureLanguage.GERMAN))
                        .withWords(english -> english.equals("Time, s") ? "Zeit, s" : english);
        String svg = german.svg(Samples.spectrogram());
        assertThat(svg).contains("Zeit, s", "0,2", "A tone").doesNotContain("Time, s", "0.2<");
        assertThat(writer.svg(Samples.spectrogram())).contains("Time, s", "0.2<");
        assertThat(german.svg(Samples.map(60))).contains("четыре (15)");
        assertThat(new FigureWriter(CONFIG).withWords(said -> "x").svg(Samples.map(60)))
                .isEqualTo(writer.svg(Samples.map(60)));
        assertThat(FigureLanguage.of(Locale.GERMANY)).isEqualTo(FigureLanguage.GERMAN);
        assertThat(FigureLanguage.of(Locale.FRENCH)).isEqualTo(FigureLanguage.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theNumbersBehindAFigureHaveALineOfNames(Figure figure) {
        List<String> lines = figure.toCsv().lines().toList();
        assertThat(lines).isNotEmpty();
        assertThat(figure.toCsv()).endsWith("\n");
        if (figure instanceof MapFigure map) {
            assertThat(lines).hasSize(1 + map.groups().length);
            assertThat(lines.getFirst()).isEqualTo("id,x,y,group");
        }
    }

    @Test
    void aSpectrogramKeepsItsColoursInPlace() {
        // a tone at 1 kHz of 4 kHz: bright a quarter of the way up, dark at the top
        FigureConfig plain =
                new FigureConfig(
                        120,
                        80,
                        100,
                        8,
                        false,
                        false,
                        FigureGround.WHITE,
                        PointStyle.AUTOMATIC,
                        FigureLanguage.ENGLISH);
        BufferedImage image = new FigureWriter(plain).image(Samples.spectrogram());
        double font = 8 * 100 / 72.0;
        double top = 10 * 100 / 72.0 + 0.4 * font;
        double bottom = image.getHeight() - 10 * 100 / 72.0 - 3.2 * font;
        int x = image.getWidth() / 2;
        int tone = (int) top + 3;
        for (int y = tone; y < bottom - 3; y++) {
            if (brightness(image.getRGB(x, y)) > brightness(image.getRGB(x, tone))) {
                tone = y;
            }
        }
        assertThat((bottom - tone) / (bottom - top))
                .isCloseTo(0.25, org.assertj.core.data.Offset.offset(0.03));
    }

    private static int brightness(int rgb) {
        return (rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff);
    }
}
