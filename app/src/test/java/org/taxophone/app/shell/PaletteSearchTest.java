package org.taxophone.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.shell.Command.MenuName;

class PaletteSearchTest {
    private final SimpleBooleanProperty open = new SimpleBooleanProperty(true);
    private final List<String> called = new ArrayList<>();
    private final RecentCommands recent =
            new RecentCommands(new Preferences(Path.of("target", "no-such-preferences")));
    private PaletteSearch search = search(List.of(), Set.of(), new Finders());

    @BeforeEach
    void commandsClustersAndClips() {
        Finders finders = new Finders();
        finders.addClusters(
                words ->
                        Stream.of("Cluster 1, hiss", "Cluster 2, whistle")
                                .filter(name -> name.toLowerCase(Locale.ROOT).contains(words))
                                .map(this::clip)
                                .toList());
        finders.addClips(
                words ->
                        Stream.of("hiss-01.wav", "bar-02.wav")
                                .filter(name -> name.contains(words))
                                .map(this::clip)
                                .toList());
        search =
                search(
                        List.of(
                                new Command(
                                                "curate.split",
                                                MenuName.EDIT,
                                                "",
                                                open,
                                                () -> called.add("split"))
                                        .needs("command.why.clips"),
                                new Command(
                                        "help.shortcuts",
                                        MenuName.HELP,
                                        "F1",
                                        new SimpleBooleanProperty(true),
                                        () -> called.add("help"))),
                        Set.of(),
                        finders);
    }

    private PaletteSearch search(List<Command> commands, Set<String> here, Finders finders) {
        return new PaletteSearch(
                new PaletteOffer(commands, "Explore", here, recent, finders, "for 48"));
    }

    private Found clip(String name) {
        return Found.clip(name, "", () -> called.add(name));
    }

    @Test
    void aMarkAsksForOneKind() {
        assertThat(texts("")).containsExactly("Split off", "All shortcuts");
        assertThat(texts("hiss")).containsExactly("Cluster 1, hiss", "hiss-01.wav");
        assertThat(texts("#")).containsExactly("Cluster 1, hiss", "Cluster 2, whistle");
        assertThat(texts("#hiss")).containsExactly("Cluster 1, hiss", "hiss-01.wav");
        assertThat(texts("@hiss")).containsExactly("hiss-01.wav");
        assertThat(texts(">s")).containsExactly("Split off", "All shortcuts");
        assertThat(texts("> hiss")).isEmpty();
    }

    @Test
    void hitsStandInSectionsEachOnce() {
        assertThat(headings("")).containsExactly("Commands");
        assertThat(headings("hiss")).containsExactly("Clusters", "Clips");
        Command split = new Command("curate.split", MenuName.EDIT, "", open, () -> {});
        Command help = new Command("help.about", MenuName.HELP, "", open, () -> {});
        Command noise = new Command("curate.noise", MenuName.EDIT, "", open, () -> {});
        Finders runs = new Finders();
        runs.addRuns(words -> List.of(Found.run("Run 2 \u00b7 noisy", "Show its map", () -> {})));
        search = search(List.of(help, split, noise), Set.of("curate.split", "curate.noise"), runs);
        found("noise").getFirst().act().run();

        assertThat(headings("")).containsExactly("Used last", "In Explore", "Commands");
        assertThat(texts("")).containsExactly("Noise", "Split off", "About Taxophone");
        assertThat(headings("nois")).containsExactly("In Explore", "Runs");
        open.set(false);
        assertThat(headings("")).containsExactly("Commands");
        assertThat(search.context()).isEqualTo("for 48");
    }

    @Test
    void whatWasTypedIsMarked() {
        assertThat(PaletteLine.parts("Lasso, then split", "split la"))
                .containsExactly(
                        new PaletteLine.Part("La", true),
                        new PaletteLine.Part("sso, then ", false),
                        new PaletteLine.Part("split", true));
        assertThat(PaletteLine.parts("Data", ""))
                .containsExactly(new PaletteLine.Part("Data", false));
        assertThat(PaletteLine.parts("\u0130stanbul", "st"))
                .containsExactly(new PaletteLine.Part("\u0130stanbul", false));
    }

    @Test
    void everyCommandHasItsShortcut() {
        assertThat(search.search("shortcuts").lines().getFirst().found().note()).isEqualTo("F1");
    }

    @Test
    void whatCannotBeDoneComesLastAndSaysWhy() {
        open.set(false);

        List<Found> found = found(">");

        assertThat(found).extracting(Found::text).containsExactly("All shortcuts", "Split off");
        assertThat(found.getFirst().isPossible()).isTrue();
        assertThat(found.getLast().obstacle()).isEqualTo("Select clips first");
        open.set(true);
        assertThat(found("split").getFirst().obstacle()).isEmpty();
    }

    @Test
    void aNearMissIsAskedAboutAndFound() {
        PaletteSearch.Answer answer = search.search("splitt");

        assertThat(answer.hint()).isEqualTo("Nothing is called “splitt”. Did you mean “split”?");
        assertThat(answer.lines())
                .extracting(line -> line.found().text())
                .containsExactly("Split off");
        assertThat(search.search("shrotcuts").hint()).contains("“shortcuts”");
        assertThat(found("#whisle")).extracting(Found::text).containsExactly("Cluster 2, whistle");
    }

    @Test
    void whatIsLikeNothingFindsNothing() {
        PaletteSearch.Answer answer = search.search("xylophone");

        assertThat(answer.lines()).isEmpty();
        assertThat(answer.hint()).isEmpty();
    }

    @Test
    void aSwapIsOneEdit() {
        assertThat(NearMiss.edits("exprot", "export")).isEqualTo(1);
        assertThat(NearMiss.edits("", "abc")).isEqualTo(3);
        assertThat(NearMiss.edits("kitten", "sitting")).isEqualTo(3);
    }

    private List<String> texts(String typed) {
        return found(typed).stream().map(Found::text).toList();
    }

    private List<Found> found(String typed) {
        return search.search(typed).lines().stream().map(PaletteLine::found).toList();
    }

    private List<String> headings(String typed) {
        return search.search(typed).lines().stream()
                .map(PaletteLine::heading)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }
}
