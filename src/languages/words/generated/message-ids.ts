// Written by scripts/compile-messages.ts from messages.ts. Do not edit.

/** Ids of the messages in the order of every language: a line has a prefix (`-` is none) and the words behind it. */
export const MESSAGE_IDS = `kind talks ceasefire settlement prisoner-exchange handover assurance cooperation arms-control threat sports-event sanctions aid attack visit statement
stage proposed agreed ordered pledged planned under-way completed suspended ended rejected
act hold agree propose support pledge plan order urge carry-out begin end suspend reject oppose accuse warn threaten deny thank assess
- by not-by negated said-by said quoting direct anonymous own-voice own-voice-of of-actor evidence open cited sources title empty failed colon quote
cue say report announce confirm stress add deny write note claim warn explain believe recall promise ask answer accuse according-to
slot about against amount area between change competitors condition domains duration end extent for from gesture guarantor host if killed level mediator medium missing participants per-side permanence persons place proposer qualities released role sport target targets time to topics total visitor weapons what wounded
medium phone video in-person letter
level leaders ministers technical delegations
extent full partial
permanence temporary permanent
target energy transport infrastructure maritime civilian air
quality lasting comprehensive just peaceful
role soldier prisoner civilian hostage child diplomat body detainee
condition wounded seriously-wounded ill elderly
gesture goodwill humanitarian
assurance life dignified-treatment safe-passage security humane-treatment no-force
topic relations economy trade energy security counter-terrorism non-proliferation arms-control middle-east sport culture humanitarian space technology migration health climate maritime war peace ceasefire prisoners weapons sanctions aid attacks negotiations elections territory sovereignty human-rights infrastructure food-security obstacles condolences congratulations other
arms strategic-weapons nuclear-weapons missiles chemical-weapons weapons
sport ice-hockey football basketball volleyball handball tennis boxing athletics chess olympics wrestling figure-skating
sanction impose lift extend ease threaten
aid military humanitarian intelligence financial reconstruction
aid-change give increase stop suspend resume
count soldier prisoner civilian hostage child diplomat body detainee person missile drone percent other
duration year month week day hour minute second
bound about more-than at-least less-than at-most range
time before after from until quarter week decade century zoned relative
season 1 2 3 4
certainty probable possible
open unknown none
language ar en ru uk`;
