-- An Idempotency-Key works on every POST. What cannot be told from the ruling alone is kept as it was answered.
alter table idempotency alter column registration_id drop not null;
alter table idempotency alter column ruling_seq drop not null;
alter table idempotency add column answer text;
