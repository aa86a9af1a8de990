"use client";

let audio: AudioContext | undefined;

/** Browsers let a page sound only after a touch: called at the first touch or key. */
export function allowSound(): void {
  audio ??= new AudioContext();
  void audio.resume();
}

/** Three rising tones, four times over; silent where sound was never allowed. */
export function ring(): void {
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.([300, 150, 300, 150, 300]);
  if (audio === undefined || audio.state !== "running") return;
  const start = audio.currentTime;
  for (let round = 0; round < 4; round++) {
    for (const [place, pitch] of [660, 880, 1047].entries()) tone(pitch, start + round * 0.9 + place * 0.2);
  }
}

function tone(pitch: number, at: number): void {
  if (audio === undefined) return;
  const oscillator = audio.createOscillator();
  const volume = audio.createGain();
  oscillator.frequency.value = pitch;
  volume.gain.setValueAtTime(0.0001, at);
  volume.gain.exponentialRampToValueAtTime(0.4, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.18);
  oscillator.connect(volume).connect(audio.destination);
  oscillator.start(at);
  oscillator.stop(at + 0.2);
}
