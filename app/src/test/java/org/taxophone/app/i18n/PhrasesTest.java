package org.taxophone.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taxophone.experiment.ClusterChoice;
import org.taxophone.experiment.ClusterChoice.Certainty;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.Recipes;
import org.taxophone.project.KSweep;

/// What the science says in English is known to the German texts word for word.
class PhrasesTest {
    private static final Path CORE = Path.of("../core/src/main/java/org/taxophone");

    /// Where findings, decisions and suggestions are worded.
    private static final List<String> SAID_IN =
            List.of(
                    "training/FindingWatch",
                    "training/ClusterUse",
                    "training/LatentUse",
                    "experiment/ConstantFeatures",
                    "experiment/FewClips",
                    "experiment/NoBetterThanNoise",
                    "experiment/OtherColumnFollowed",
                    "experiment/StrongPrior",
                    "experiment/UnusedClusters",
                    "experiment/LastingFindings",
                    "experiment/HeldOut",
                    "experiment/ClusterChoice",
                    "experiment/UnlikeModel",
                    "project/ModelDifferences",
                    "dataset/SplitLeak",
                    "project/KSweep");

    private static final Pattern COMMENTS = Pattern.compile("(?m)//.*$");
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /// Sentences, and what stands between values.
    private static final Pattern PIECES = Pattern.compile("\\. |%%|%[,.\\d]*[dsf]");

    private static final Pattern EDGES = Pattern.compile("^[\\s.,;:(]+|[\\s.,;:(]+$");

    private static final Pattern STAGE =
            Pattern.compile("(?:\\.progress\\(|STAGE =)[^\";]*\"([^\"]+)\"");

    private final Phrases german =
            new Phrases(
                    Messages.english(),
                    ResourceBundle.getBundle("org.taxophone.ui.messages", Locale.GERMAN),
                    false);

    @Test
    void everyRecipeIsSummedUp() {
        for (Recipe recipe : Recipes.all()) {
            assertThat(german.translate(recipe.summary()))
                    .as(recipe.name())
                    .isNotEqualTo(recipe.summary());
        }
    }

    @Test
    void sentencesKeepTheirValues() {
        assertThat(german.translate("6 of 10 clusters unused since epoch 12"))
                .isEqualTo("6 von 10 Clustern seit Epoche 12 unbenutzt");
        assertThat(
                        german.translate(
                                "layers must be at most 5, as each halves the 32 rows and 64"
                                        + " columns that the net sees: was 6"))
                .isEqualTo(
                        "Schichten dürfen es höchstens 5 sein, da jede die 32 Zeilen und 64"
                                + " Spalten halbiert, die das Netz sieht: waren 6");
        assertThat(german.translate("A lambda of 0.5 acts here like one of 1,040"))
                .isEqualTo("Ein Lambda von 0,5 wirkt hier wie eines von 1.040");
        assertThat(
                        german.translate(
                                "Clusters follow speaker more than digit: NMI 0.71 against 0.12"))
                .isEqualTo("Cluster folgen speaker mehr als digit: NMI 0,71 gegen 0,12");
    }

    @Test
    void severalSentencesAreSaidOneByOne() {
        assertThat(
                        german.translate(
                                "Clusters that lost all their clips seldom win them back. Train"
                                        + " again with the balance term, or ask for 4 clusters"))
                .isEqualTo(
                        "Cluster, die alle Clips verloren haben, gewinnen sie selten zurück."
                                + " Trainieren Sie neu mit dem Ausgleichsterm, oder verlangen Sie 4"
                                + " Cluster");
        assertThat(
                        german.translate(
                                "Most clips are one short sound of about 0.4 s: treated as events;"
                                        + " each is heard without the silence round it, up to 4"
                                        + " kHz"))
                .contains("0,4 s: als Ereignisse behandelt; jeder wird ohne");
    }

    @Test
    void aNumberAtTheBeginningIsNotTheSentenceBefore() {
        assertThat(
                        german.translate(
                                "Most clips are one short sound of about 0.5 s: treated as events;"
                                        + " each is heard without the silence round it, up to 8"
                                        + " kHz; 1,200 epochs in place of 150, as a pass over so"
                                        + " few clips teaches little"))
                .contains("0,5 s: als Ereignisse behandelt; jeder wird ohne")
                .contains("; 1.200 Epochen statt 150");
    }

    @Test
    void whatASweepSuggestsIsSaid() {
        KSweep.Point low = new KSweep.Point(4, 3, 1, 0.2, 0.01, 0.1, 0.8, 4);
        KSweep.Point best = new KSweep.Point(8, 3, 1, 0.4, 0.01, 0.1, 0.9, 8);
        KSweep.Point high = new KSweep.Point(12, 3, 1, 0.3, 0.01, 0.1, 0.7, 12);
        String said = new KSweep("quick", List.of(low, best, high)).suggestion();
        assertThat(german.translate(said))
                .startsWith("Die Kurven schlagen K = 8 vor")
                .contains("Ziemlich sicher: Das nächstbeste, K = 12, liegt 0,100 dahinter");
    }

    @Test
    void whyANumberOfClustersWasChosenIsSaid() {
        assertThat(german.translate(choice(Certainty.CLOSE).sentence()))
                .isEqualTo(
                        "Von 2 bis 4 wurde K = 3 gewählt: Dort liegt die Silhouette am weitesten"
                                + " über der von Rauschen (0,40 gegen 0,10); fast so gut ist K = 2,"
                                + " 0,010 dahinter");
        assertThat(german.translate(choice(Certainty.CLEAR).sentence()))
                .endsWith("; das nächstbeste ist K = 2, 0,010 dahinter");
        assertThat(german.translate(choice(Certainty.RISING).sentence()))
                .startsWith("Von 2 bis 4 ragt keine Zahl von Clustern heraus: Je mehr")
                .endsWith(". Genommen wurden 3");
        assertThat(german.translate(choice(Certainty.NOISE).sentence()))
                .contains("Keine Silhouette liegt über");
    }

    private static ClusterChoice choice(Certainty certainty) {
        return new ClusterChoice(
                3,
                certainty,
                "features",
                100,
                List.of(
                        new ClusterChoice.Point(2, 0.39, 0.1),
                        new ClusterChoice.Point(3, 0.4, 0.1),
                        new ClusterChoice.Point(4, 0.2, 0.1)));
    }

    @Test
    void whatAModelHasNeverHeardIsSaid() {
        assertThat(
                        german.translate(
                                "They lie farther from the nearest of its 3,000 clips than 99 in"
                                        + " 100 of those do from one another: their clusters are"
                                        + " guesses. Colour the map by distance from the model,"
                                        + " and listen"))
                .startsWith("Sie liegen von den nächsten seiner 3.000 Clips weiter weg")
                .endsWith("Färben Sie die Karte nach dem Abstand vom Modell, und hören Sie hin");
        assertThat(
                        german.translate(
                                "Most clips have 44100 Hz, those of the model had 8000 Hz; both are"
                                        + " resampled to 8000 Hz. The clips are longer than those"
                                        + " of the model: median 5.00 s against 0.42 s; only their"
                                        + " first 0.6 s are looked at"))
                .startsWith("Die meisten Clips haben 44100 Hz")
                .endsWith("nur ihre ersten 0,6 s werden betrachtet");
    }

    @Test
    void figuresAreTitledInGerman() {
        assertThat(german.translate("fsdd, run 10: robust, seed 39"))
                .isEqualTo("fsdd, Lauf 10: robust, Startwert 39");
        assertThat(german.translate("a, b.c, run 1: quick, seed 0, by speaker"))
                .isEqualTo("a, b.c, Lauf 1: quick, Startwert 0, nach speaker");
        assertThat(german.translate("fsdd, run 2: robust, seed 3, cluster 4 dog"))
                .isEqualTo("fsdd, Lauf 2: robust, Startwert 3, Cluster 4 dog");
        assertThat(german.translate("The first 120 of 3,000 clips"))
                .isEqualTo("Die ersten 120 von 3.000 Clips");
        assertThat(german.translate("FFT of 512 samples, a frame each 4.0 ms"))
                .isEqualTo("FFT über 512 Werte, alle 4,0 ms ein Spektrum");
        assertThat(
                        german.translate(
                                "Epoch 35. Difference: red where the reconstruction is louder,"
                                        + " blue where it is quieter"))
                .startsWith("Epoche 35. Differenz: rot");
        assertThat(german.translate("Over-clustering")).isEqualTo("Feinere Gruppen");
        assertThat(Phrases.in(Locale.GERMAN).apply("Time, s")).isEqualTo("Zeit, s");
        assertThat(Phrases.in(Locale.ENGLISH).apply("Time, s")).isEqualTo("Time, s");
    }

    @Test
    void whatAnImportTellsIsSaid() {
        for (String said :
                List.of(
                        "clipped: 13 samples at full scale",
                        "duplicate: the same bytes as a/b; c.wav",
                        "mixed sample rates: 8000 Hz (3), 44100 Hz (2)",
                        "silent: its peak is -71.3 dBFS",
                        "labels.txt: 3.00-4.50 s was cut at the end of the file at 4.200 s",
                        "ESC-10: label from the folder; fold, source and take from the name, split"
                                + " by fold",
                        "FSDD: label, speaker and take from the name, split by speaker",
                        "UrbanSound8K: class from the CSV, split by fold",
                        "Folders: label from the folder's name")) {
            assertThat(german.translate(said)).as(said).doesNotMatch(".*\\b(the|of|is)\\b.*");
        }
        assertThat(german.translate("clipped: 1,013 samples at full scale"))
                .isEqualTo("übersteuert: 1.013 Werte auf Vollausschlag");
    }

    /// Findings are put together from pieces: each piece of two words or more is one of a phrase.
    @Test
    void everySentenceOfTheFindingsHasAPhrase() throws IOException {
        List<String> phrases =
                Messages.english().keySet().stream()
                        .filter(key -> key.startsWith("phrase."))
                        .map(key -> Messages.english().getString(key).replace("''", "'"))
                        .toList();
        int seen = 0;
        for (String source : SAID_IN) {
            String code =
                    COMMENTS.matcher(Files.readString(CORE.resolve(source + ".java")))
                            .replaceAll("");
            Matcher literal = LITERAL.matcher(JOINED.matcher(code).replaceAll(""));
            while (literal.find()) {
                for (String piece : PIECES.split(literal.group(1))) {
                    String words = EDGES.matcher(piece).replaceAll("");
                    if (words.contains(" ") && !words.contains("must")) {
                        seen++;
                        assertThat(phrases)
                                .as("a phrase for what %s says", source)
                                .anyMatch(phrase -> phrase.contains(words));
                    }
                }
            }
        }
        assertThat(seen).as("pieces of sentences that were looked at").isGreaterThan(60);
    }

    /// What a job is at, beside its bar of progress; names of methods are the same everywhere.
    @Test
    void everyStageOfAJobHasAPhrase() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(CORE)) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher stage = STAGE.matcher(Files.readString(source));
                while (stage.find()) {
                    said.add(stage.group(1));
                }
            }
        }
        said.removeAll(Set.of(" ", "k-means", "Ward"));
        assertThat(said).contains("extracting features", "scoring ", "laying out the map");
        assertThat(said)
                .allSatisfy(stage -> assertThat(translatedStage(stage)).doesNotContain(stage));
        assertThat(german.translateStage("restart 2 of 5: finding neighbours"))
                .isEqualTo("Neustart 2 von 5: Nachbarn werden gesucht");
    }

    private String translatedStage(String stage) {
        return german.translate(stage.endsWith(" ") ? stage + "y" : stage);
    }

    @Test
    void whatIsNotKnownStaysAsItWasSaid() {
        assertThat(german.translate("The moon is full. Leave them out"))
                .isEqualTo("The moon is full. Lassen Sie sie weg");
        assertThat(Phrases.say("Leave them out")).isEqualTo("Leave them out");
    }
}
