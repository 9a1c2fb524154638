package org.taxophone.app.launch.doctor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/// Whether clips can be heard.
final class SoundExamination implements Examination {
    private static final String SUBJECT = "Sound";
    private static final Line.Info OUTPUT =
            new DataLine.Info(SourceDataLine.class, new AudioFormat(44_100, 16, 2, true, false));

    private final Surroundings here;

    SoundExamination(Surroundings here) {
        this.here = here;
    }

    @Override
    public List<Observation> look() {
        String outputs =
                Arrays.stream(AudioSystem.getMixerInfo())
                        .filter(info -> AudioSystem.getMixer(info).isLineSupported(OUTPUT))
                        .map(Mixer.Info::getName)
                        .collect(Collectors.joining("; "));
        return List.of(observation(outputs));
    }

    Observation observation(String outputs) {
        if (!outputs.isEmpty()) {
            return Observation.fine(SUBJECT, outputs);
        }
        if (here.isLinux() && !here.library().test("libasound.so.2")) {
            return Observation.note(
                    SUBJECT,
                    "no output: the library ALSA is missing",
                    "Clips are shown, not heard. On Debian: apt-get install libasound2");
        }
        return Observation.note(
                SUBJECT,
                "no output device",
                "Clips are shown, not heard. Plug in or switch on a device, then start again");
    }
}
