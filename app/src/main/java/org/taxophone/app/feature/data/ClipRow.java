package org.taxophone.app.feature.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.audio.SoundSource;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;

/// One clip as the table shows it. What can be told from the clip is told when it is asked for:
/// of 100,000 rows a few are on show.
public final class ClipRow {
    private final int place;
    private final Clip clip;
    private final Path root;
    private final boolean blind;
    private final List<String> values;
    private final Set<ClipFlag> flags;
    private final String part;
    private @Nullable String name; // once asked for: rows are sorted by it

    /// @param place row in the dataset
    /// @param root folder below which the clip lies
    /// @param blind true if its file's name is hidden
    /// @param values what the dataset's columns say of it, in their order, empty texts where
    ///     nothing
    /// @param flags what deserves a look
    /// @param part in which the newest training has it, or the empty string
    ClipRow(
            int place,
            Clip clip,
            Path root,
            boolean blind,
            List<String> values,
            Set<ClipFlag> flags,
            String part) {
        this.place = place;
        this.clip = clip;
        this.root = root;
        this.blind = blind;
        this.values = values;
        this.flags = flags;
        this.part = part;
    }

    /// All clips of a dataset.
    ///
    /// @param blind true if names of files and what columns say are hidden
    static List<ClipRow> all(Dataset dataset, Optional<ClipParts> parts, boolean blind) {
        List<Set<ClipFlag>> flags = ClipFlag.of(dataset.clips());
        String[] words = parts.map(found -> found.words(dataset.size())).orElse(new String[0]);
        List<String> columns = blind ? List.of() : dataset.columns();
        // on all cores: the window waits for it
        return IntStream.range(0, dataset.size())
                .parallel()
                .mapToObj(
                        place ->
                                new ClipRow(
                                        place,
                                        dataset.clips().get(place),
                                        dataset.root(),
                                        blind,
                                        values(dataset, place, columns),
                                        flags.get(place),
                                        words.length == 0 ? "" : words[place]))
                .toList();
    }

    private static List<String> values(Dataset dataset, int place, List<String> columns) {
        List<String> values = new ArrayList<>(columns.size());
        for (String column : columns) {
            values.add(dataset.value(place, column).orElse(""));
        }
        return List.copyOf(values);
    }

    /// Row in the dataset.
    int place() {
        return place;
    }

    public Clip clip() {
        return clip;
    }

    public String id() {
        return clip.id();
    }

    /// What it is called here: not its file's name while names are hidden.
    public String name() {
        String known = name;
        if (known == null) {
            known = blind ? Messages.text("explore.blind.clip", place + 1) : clip.name();
            name = known;
        }
        return known;
    }

    /// What words of the filter are looked for in.
    String path() {
        return blind ? "" : clip.path();
    }

    /// What the dataset's columns say of it, in their order, empty texts where nothing.
    List<String> values() {
        return values;
    }

    /// Where it is: a file or a slice of one.
    public SoundSource sound() {
        return new SoundSource(file(), clip.slice());
    }

    /// Where its file lies.
    public Path file() {
        return root.resolve(clip.path());
    }

    /// What deserves a look.
    Set<ClipFlag> flags() {
        return flags;
    }

    /// In which part the newest training has it, or the empty string.
    String part() {
        return part;
    }

    public double seconds() {
        return clip.facts().durationSeconds();
    }

    public double levelDbfs() {
        return clip.facts().rmsDbfs();
    }

    public double peakDbfs() {
        return clip.facts().peakDbfs();
    }

    /// The place first, in which most rows differ: a table compares them all the time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClipRow row
                && place == row.place
                && clip.equals(row.clip)
                && blind == row.blind
                && root.equals(row.root)
                && values.equals(row.values)
                && flags.equals(row.flags)
                && part.equals(row.part);
    }

    @Override
    public int hashCode() {
        return 31 * place + clip.hashCode();
    }
}
