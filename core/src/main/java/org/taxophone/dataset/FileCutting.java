package org.taxophone.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taxophone.audio.AudioFacts;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.Slice;
import org.taxophone.audio.SliceFacts;
import org.taxophone.features.WindowConfig;

/// Reads a file once and makes the clips of it: all of it, the stretches that are marked in it, or
/// windows of either.
final class FileCutting {
    /// By so much a selection may reach beyond the end of its file without a word: programs round.
    private static final double ROUNDING_SECONDS = 0.05;

    private final AudioFileReader reader = new AudioFileReader();
    private final Selections selections;
    private final Optional<WindowConfig> windows;

    FileCutting(Selections selections, Optional<WindowConfig> windows) {
        this.selections = selections;
        this.windows = windows;
    }

    /// The clips of one file.
    ///
    /// @param problems selections that do not fit the file
    record Clips(List<FoundClip> clips, List<SkippedFile> problems) {}

    private record Piece(Slice slice, Map<String, String> values) {}

    /// @throws org.taxophone.common.TaxophoneException if nothing of the file can be read
    Clips read(Path file, String path) {
        List<Selection> marked = selections.of(path);
        if (marked.isEmpty() && windows.isEmpty()) {
            AudioFacts facts = reader.inspect(file);
            return new Clips(
                    List.of(new FoundClip(path, Optional.empty(), facts, Map.of())), List.of());
        }
        double seconds = reader.seconds(file);
        List<SkippedFile> problems = new ArrayList<>();
        List<Piece> pieces = pieces(marked, path, seconds, problems);
        SliceFacts facts = reader.inspect(file, pieces.stream().map(Piece::slice).toList());
        List<FoundClip> clips = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            AudioFacts own = facts.slices().get(i);
            if (own.frames() > 0) { // a file may be shorter than its header says
                Slice slice = pieces.get(i).slice();
                boolean whole = marked.isEmpty() && pieces.size() == 1;
                clips.add(
                        new FoundClip(
                                path,
                                whole ? Optional.empty() : Optional.of(slice),
                                whole ? facts.file() : own,
                                pieces.get(i).values()));
            }
        }
        return new Clips(clips, problems);
    }

    private List<Piece> pieces(
            List<Selection> marked, String path, double seconds, List<SkippedFile> problems) {
        List<Piece> pieces = new ArrayList<>();
        if (marked.isEmpty()) {
            add(pieces, new Slice(0, seconds), Map.of());
        }
        for (Selection selection : marked) {
            Slice slice = selection.slice();
            if (slice.startSeconds() >= seconds) {
                problems.add(
                        new SkippedFile(
                                path,
                                "%s: %s begins after the end of the file at %.3f s"
                                        .formatted(selection.source(), slice, seconds),
                                "Correct or remove the row"));
                continue;
            }
            if (slice.endSeconds() > seconds) {
                if (slice.endSeconds() > seconds + ROUNDING_SECONDS) {
                    problems.add(
                            new SkippedFile(
                                    path,
                                    "%s: %s was cut at the end of the file at %.3f s"
                                            .formatted(selection.source(), slice, seconds),
                                    "Correct the row, or leave it so"));
                }
                slice = new Slice(slice.startSeconds(), seconds);
            }
            add(pieces, slice, selection.values());
        }
        return pieces;
    }

    private void add(List<Piece> pieces, Slice slice, Map<String, String> values) {
        windows.map(config -> config.cut(slice))
                .orElse(List.of(slice))
                .forEach(window -> pieces.add(new Piece(window, values)));
    }
}
