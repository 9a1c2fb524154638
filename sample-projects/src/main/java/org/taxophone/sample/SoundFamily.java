package org.taxophone.sample;

/// The families of the sample project, each a folder of clips.
enum SoundFamily {
    BAR("bar", 0.4, 1.1, Struck::bar),
    CHIRP("chirp", 0.2, 0.45, Sung::chirp),
    DROPS("drops", 0.3, 0.8, Struck::drops),
    HISS("hiss", 0.25, 0.8, Breathed::hiss),
    HUM("hum", 0.5, 1.2, Sung::hum),
    STRING("string", 0.5, 1.2, Struck::string),
    TRILL("trill", 0.4, 1.0, Sung::trill),
    WHISTLE("whistle", 0.45, 1.0, Sung::whistle);

    private final String folder;
    private final double shortestSeconds;
    private final double longestSeconds;
    private final Voice voice;

    SoundFamily(String folder, double shortestSeconds, double longestSeconds, Voice voice) {
        this.folder = folder;
        this.shortestSeconds = shortestSeconds;
        this.longestSeconds = longestSeconds;
        this.voice = voice;
    }

    String folder() {
        return folder;
    }

    double[] sound(Draw draw) {
        double seconds = draw.between(shortestSeconds, longestSeconds);
        return voice.sound(draw, (int) (seconds * SampleSounds.SAMPLE_RATE_HZ));
    }
}
