"""Makes features.txt: what NumPy, SciPy and librosa say of synthetic sounds.

Run beside the file: python make_features_golden.py   (needs numpy, scipy, librosa 0.11)
Each block of the file is a line "name count" and then the numbers.
"""
import math

import librosa
import numpy as np
from scipy.ndimage import uniform_filter1d

OUT = {}


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


def put(name, values, digits=7):
    OUT[name] = ["%.*g" % (digits, v) for v in np.asarray(values, float).ravel()]


# signal
x = sound(16000, 0.3, 3)
put("sound", x[:64])
put("hann960", librosa.filters.get_window("hann", 960, fftbins=True))
for name, sr, fft, mels in (("mel128", 16000, 960, 128), ("mel64", 8000, 256, 64)):
    W = librosa.filters.mel(sr=sr, n_fft=fft, n_mels=mels)
    i, j = np.nonzero(W)
    put(name + "_band", i)
    put(name + "_bin", j)
    put(name + "_weight", W[i, j])
P = np.abs(librosa.stft(x, n_fft=960, hop_length=480, pad_mode="reflect")) ** 2
put("power", P.T)
M = librosa.feature.melspectrogram(y=x, sr=16000, n_fft=960, hop_length=480, n_mels=128, pad_mode="reflect")
put("mel", M.T)
put("mel_db", librosa.power_to_db(M).T)
short = sound(8000, 0.01, 5)  # shorter than half a window: mirrored more than once
put("power_short", (np.abs(np.fft.rfft(np.pad(short, 128, mode="reflect")[:256] * np.hanning(257)[:-1])) ** 2))


# front end for events
def frames(x, size, hop):
    x = np.pad(x, size // 2, mode="reflect")
    n = 1 + (len(x) - size) // hop
    i = np.arange(size)[None] + hop * np.arange(n)[:, None]
    return np.abs(np.fft.rfft(x[i] * np.hanning(size + 1)[:-1], axis=1)) ** 2  # time x bin


def bounds(P, db):
    e = uniform_filter1d(10 * np.log10(P[:, 3:].sum(1) + 1e-8), 3)
    peak, floor = np.sort(e)[-3:].mean(), np.percentile(e, 5)
    th = max(peak - db, floor + 0.25 * (peak - floor)) if peak - floor > db else peak - db
    on = np.where(e > th)[0]
    return (on[0], on[-1] + 1) if len(on) > 4 else (0, len(e))


def events(x):
    x = x - x.mean()
    x = np.append(x[0], x[1:] - 0.97 * x[:-1])
    x[0] = 0
    P = frames(x, 256, 80)
    b = bounds(P, 30.0)
    S = np.log(np.maximum(P @ librosa.filters.mel(sr=8000, n_fft=256, n_mels=64).T, 1e-8))[b[0]:b[1]]
    r = 50 * math.log(10) / 10
    S = np.clip((S - S.max() + r) / r, 0, 1)
    t = np.linspace(0, len(S) - 1, 64)
    i = np.minimum(t.astype(int), len(S) - 2)
    w = (t - i)[:, None]
    S = (S[i] * (1 - w) + S[i + 1] * w).T  # mel x time
    return b, S.reshape(32, 2, 32, 2).mean((1, 3))


for k, seconds in enumerate((0.2, 0.45, 1.3)):
    b, F = events(sound(8000, seconds, 11 + k))
    put(f"event{k}_bounds", b)
    put(f"event{k}", F, 6)

# front end for textures: 1 s of sound in a window that is longer
x = sound(16000, 1.0, 7)
M = librosa.feature.melspectrogram(y=x, sr=16000, n_fft=960, hop_length=500, n_mels=128, pad_mode="reflect")
D = librosa.power_to_db(M, amin=1e-10, top_db=None)
D = np.clip((D - D.max() + 60) / 60, 0, 1)
put("texture", D.reshape(64, 2, -1).mean(1)[:, :32], 6)

# magnitudes: 0.3 s padded to 1 s
x = sound(16000, 0.3, 9)
A = np.abs(librosa.stft(np.pad(x, (0, 16000 - len(x))), n_fft=512, hop_length=256, pad_mode="reflect"))[:128]
put("magnitude", (A / A.max())[:, :20], 6)

with open("features.txt", "w") as f:
    for name, values in OUT.items():
        f.write(f"{name} {len(values)}\n")
        for k in range(0, len(values), 16):
            f.write(" ".join(values[k:k + 16]) + "\n")
