-- A ruling belongs to a record of its kind, which need not be a registration; so does the answer that is kept under a client's key.
alter table ruling rename column registration_id to record_id;
alter index ruling_of_registration rename to ruling_of_record;
alter table idempotency rename column registration_id to record_id;
