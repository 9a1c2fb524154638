package org.taxophone.app.feature.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.audio.SoundSource;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;

/// One clip as the table shows it.
///
/// @param place row in the dataset
/// @param name what it is called here: not its file's while names are hidden
/// @param path what words of the filter are looked for in
/// @param values what the dataset's columns say of it, in their order, empty texts where nothing
/// @param sound where it is: a file or a slice of one
/// @param flags what deserves a look
/// @param part in which the newest training has it, or the empty string
public record ClipRow(
        int place,
        Clip clip,
        String name,
        String path,
        List<String> values,
        SoundSource sound,
        Set<ClipFlag> flags,
        String part) {
    /// All clips of a dataset.
    ///
    /// @param blind true if names of files and what columns say are hidden
    static List<ClipRow> all(Dataset dataset, Optional<ClipParts> parts, boolean blind) {
        List<Set<ClipFlag>> flags = ClipFlag.of(dataset.clips());
        String[] words = parts.map(found -> found.words(dataset.size())).orElse(new String[0]);
        // on all cores: the window waits for it
        return IntStream.range(0, dataset.size())
                .parallel()
                .mapToObj(
                        i ->
                                row(
                                        dataset,
                                        i,
                                        flags.get(i),
                                        words.length == 0 ? "" : words[i],
                                        blind))
                .toList();
    }

    private static ClipRow row(
            Dataset dataset, int place, Set<ClipFlag> flags, String part, boolean blind) {
        Clip clip = dataset.clips().get(place);
        return new ClipRow(
                place,
                clip,
                blind ? Messages.text("explore.blind.clip", place + 1) : clip.name(),
                blind ? "" : clip.path(),
                blind
                        ? List.of()
                        : dataset.columns().stream()
                                .map(name -> dataset.value(place, name).orElse(""))
                                .toList(),
                dataset.sound(place),
                flags,
                part);
    }

    /// The place first, in which most rows differ: a table compares them all the time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClipRow row
                && place == row.place
                && clip.equals(row.clip)
                && name.equals(row.name)
                && path.equals(row.path)
                && values.equals(row.values)
                && sound.equals(row.sound)
                && flags.equals(row.flags)
                && part.equals(row.part);
    }

    @Override
    public int hashCode() {
        return 31 * place + clip.hashCode();
    }

    /// Where its file lies.
    public Path file() {
        return sound.file();
    }

    public String id() {
        return clip.id();
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
}
