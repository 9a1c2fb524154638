package org.taxophone.app.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.taxophone.sample.Sample;
import org.taxophone.sample.SampleSounds;

/// Folders that look like corpora which are not at hand: their exact layout and names, with sounds
/// of our own making. Families of the sample are their classes.
///
/// Started with a folder, it writes all of them below it.
public final class LookAlikes {
    private static final List<String> INSTRUMENTS =
            List.of("cel", "cla", "flu", "gac", "gel", "org", "pia", "sax", "tru", "vio", "voi");
    private static final List<String> STREET =
            List.of(
                    "air_conditioner",
                    "car_horn",
                    "children_playing",
                    "dog_bark",
                    "drilling",
                    "engine_idling",
                    "gun_shot",
                    "jackhammer",
                    "siren",
                    "street_music");

    private final Path sample;
    private final int clips;

    /// @param sample where the sample sounds are written
    /// @param clips of each family
    LookAlikes(Path sample, int clips) throws IOException {
        this.sample = sample;
        this.clips = clips;
        SampleSounds.writeTo(sample, Sample.SOUNDS);
    }

    /// IRMAS: a folder an instrument, three takes of each recording.
    Path irmas(Path folder) throws IOException {
        for (int family = 0; family < families().size(); family++) {
            String instrument = INSTRUMENTS.get(family);
            for (int clip = 0; clip < clips; clip++) {
                String name =
                        "[%s][nod][cla]%04d__%d.wav"
                                .formatted(instrument, 100 * family + clip / 3, 1 + clip % 3);
                copy(family, clip, folder.resolve(instrument).resolve(name));
            }
        }
        return folder;
    }

    /// UrbanSound8K: ten folds, and the table of what is in them.
    Path urbanSound(Path folder) throws IOException {
        StringBuilder table =
                new StringBuilder("slice_file_name,fsID,start,end,salience,fold,classID,class\n");
        for (int family = 0; family < families().size(); family++) {
            for (int clip = 0; clip < clips; clip++) {
                int source = 100_000 + 1000 * family + clip / 2;
                int fold = 1 + source % 10;
                String name = "%d-%d-0-%d.wav".formatted(source, family, clip % 2);
                copy(family, clip, folder.resolve("audio/fold" + fold).resolve(name));
                table.append(
                        "%s,%d,%d,%d,1,%d,%d,%s\n"
                                .formatted(
                                        name,
                                        source,
                                        clip % 2,
                                        1 + clip % 2,
                                        fold,
                                        family,
                                        STREET.get(family)));
            }
        }
        Files.createDirectories(folder.resolve("metadata"));
        Files.writeString(folder.resolve("metadata/UrbanSound8K.csv"), table);
        return folder;
    }

    /// AudioMNIST: a folder a speaker, digit_speaker_take.
    Path audioMnist(Path folder) throws IOException {
        for (int family = 0; family < families().size(); family++) {
            for (int clip = 0; clip < clips; clip++) {
                String speaker = "%02d".formatted(1 + clip % 4);
                String name = "%d_%s_%d.wav".formatted(family, speaker, clip / 4);
                copy(family, clip, folder.resolve("data").resolve(speaker).resolve(name));
            }
        }
        return folder;
    }

    private static List<String> families() {
        return Sample.SOUNDS.families();
    }

    private void copy(int family, int clip, Path to) throws IOException {
        try (var files = Files.list(sample.resolve(families().get(family)))) {
            Path from = files.sorted().skip(clip).findFirst().orElseThrow();
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[0]);
        LookAlikes all = new LookAlikes(out.resolve("sample"), Sample.SOUNDS.clipsPerFamily());
        all.irmas(out.resolve("irmas"));
        all.urbanSound(out.resolve("urbansound8k"));
        all.audioMnist(out.resolve("audiomnist"));
    }
}
