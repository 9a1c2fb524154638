package org.taxophone.app.player;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/// The audio outputs of the machine, by name.
public final class AudioOutputs {
    /// Stands for whatever the system uses.
    public static final String SYSTEM = "";

    private AudioOutputs() {}

    /// Names of the outputs that sound can be sent to. Asks the drivers, which may take a while.
    public static List<String> names() {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(AudioOutputs::plays)
                .map(Mixer.Info::getName)
                .distinct()
                .toList();
    }

    /// The output of that name; empty if it is gone.
    static Optional<Mixer.Info> named(String name) {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(info -> info.getName().equals(name))
                .filter(AudioOutputs::plays)
                .findFirst();
    }

    private static boolean plays(Mixer.Info info) {
        return Arrays.stream(AudioSystem.getMixer(info).getSourceLineInfo())
                .anyMatch(line -> SourceDataLine.class.isAssignableFrom(line.getLineClass()));
    }
}
