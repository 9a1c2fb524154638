package org.taxophone.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taxophone.app.shell.Command.MenuName;

class PaletteSearchTest {
    private final SimpleBooleanProperty open = new SimpleBooleanProperty(true);
    private final List<String> called = new ArrayList<>();
    private PaletteSearch search = new PaletteSearch(List.of(), new Finders());

    @BeforeEach
    void commandsClustersAndClips() {
        Finders finders = new Finders();
        finders.addClusters(
                words ->
                        Stream.of("Cluster 1, hiss", "Cluster 2, whistle")
                                .filter(name -> name.toLowerCase(Locale.ROOT).contains(words))
                                .map(this::found)
                                .toList());
        finders.addClips(
                words ->
                        Stream.of("hiss-01.wav", "bar-02.wav")
                                .filter(name -> name.contains(words))
                                .map(this::found)
                                .toList());
        search =
                new PaletteSearch(
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
                        finders);
    }

    private Found found(String name) {
        return new Found("fth-compass", name, "", () -> called.add(name));
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
    void everyCommandHasItsShortcut() {
        assertThat(search.search("shortcuts").found().getFirst().note()).isEqualTo("F1");
    }

    @Test
    void whatCannotBeDoneComesLastAndSaysWhy() {
        open.set(false);

        List<Found> found = search.search(">").found();

        assertThat(found).extracting(Found::text).containsExactly("All shortcuts", "Split off");
        assertThat(found.getFirst().isPossible()).isTrue();
        assertThat(found.getLast().obstacle()).isEqualTo("Select clips first");
        open.set(true);
        assertThat(search.search("split").found().getFirst().obstacle()).isEmpty();
    }

    @Test
    void aNearMissIsAskedAboutAndFound() {
        PaletteSearch.Answer answer = search.search("splitt");

        assertThat(answer.hint()).isEqualTo("Nothing is called “splitt”. Did you mean “split”?");
        assertThat(answer.found()).extracting(Found::text).containsExactly("Split off");
        assertThat(search.search("shrotcuts").hint()).contains("“shortcuts”");
        assertThat(search.search("#whisle").found())
                .extracting(Found::text)
                .containsExactly("Cluster 2, whistle");
    }

    @Test
    void whatIsLikeNothingFindsNothing() {
        PaletteSearch.Answer answer = search.search("xylophone");

        assertThat(answer.found()).isEmpty();
        assertThat(answer.hint()).isEmpty();
    }

    @Test
    void aSwapIsOneEdit() {
        assertThat(NearMiss.edits("exprot", "export")).isEqualTo(1);
        assertThat(NearMiss.edits("", "abc")).isEqualTo(3);
        assertThat(NearMiss.edits("kitten", "sitting")).isEqualTo(3);
    }

    private List<String> texts(String typed) {
        return search.search(typed).found().stream().map(Found::text).toList();
    }
}
