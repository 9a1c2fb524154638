"""Makes decibels.txt: mel decibels of synthetic sounds by librosa, as the IRMAS report takes them.

Run beside the file: python make_decibels_golden.py   (needs numpy, librosa 0.11)
Each block of the file is a line "name count" and then the numbers.
"""
import librosa
import numpy as np

RATE = 22050


def noise(n, seed):
    """The same integers in every language: a linear congruential generator."""
    x, out = seed, np.empty(n)
    for i in range(n):
        x = (1103515245 * x + 12345) & 0x7FFFFFFF
        out[i] = x / 0x40000000 - 1
    return out


def sound(rate, seconds, seed):
    """Hiss, and in the middle a falling tone with its octave under a Hann envelope."""
    n = int(round(rate * seconds))
    t = np.arange(n) / rate
    u = t / seconds
    on = (u >= 0.25) & (u < 0.8)
    env = np.where(on, 0.5 - 0.5 * np.cos(2 * np.pi * (u - 0.25) / 0.55), 0)
    phase = 2 * np.pi * (700 + 150 * seed) * t * (1 - 0.2 * u)
    tone = np.sin(phase) + 0.5 * np.sin(2 * phase)
    return (0.4 * env * tone + 0.001 * noise(n, seed) + 0.01).astype(np.float32)


with open("decibels.txt", "w") as out:
    for name, seconds in (("whole", 3.2), ("padded", 0.7)):
        y = librosa.util.fix_length(sound(RATE, seconds, 4), size=3 * RATE)
        mel = librosa.feature.melspectrogram(y=y, sr=RATE, n_fft=2048, hop_length=512, n_mels=128)
        decibels = librosa.power_to_db(mel)[::8]  # every eighth band: (16, 130)
        out.write("%s %d\n" % (name, decibels.size))
        out.write(" ".join("%.8g" % v for v in decibels.ravel()) + "\n")
