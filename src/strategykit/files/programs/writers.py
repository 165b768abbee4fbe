# mypy: ignore-errors
# type: ignore
# ruff: noqa
"""From an object to plain data, for each class of the model.

Written by scripts/make_programs.py. Each function is given the scope it speaks of when its class is met.
"""


def Action(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['text'] = node.text
 if (value := node.kind) is not None: said['kind'] = value
 if (value := node.start) is not None: said['start'] = plain_start(value, level)
 if (value := node.due) is not None: said['due'] = plain_due(value, level)
 if (value := node.status) != default_status: said['status'] = value._value_
 if (value := node.cost) is not None: said['cost'] = plain_cost(value, level)
 elif 'cost' in refused: said['cost'] = refusal(refused['cost'], level)
 if (value := node.closes): said['closes'] = [str(each) for each in value]
 if (value := node.serves): said['serves'] = [str(each) for each in value]
 if (value := node.needs): said['needs'] = [str(each) for each in value]
 if (value := node.id) != (slug(node.text) or slug_of(node)): said['id'] = value
 if (value := node.part_of) is not None: said['part_of'] = str(value)
 if (value := node.owner) is not None: said['owner'] = str(value)
 elif 'owner' in refused: said['owner'] = refusal(refused['owner'], level)
 if (value := node.cadence) is not None: said['cadence'] = plain_cadence(value, level)
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def Approach(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['text'] = node.text
 if (value := node.values): said['values'] = [str(each) for each in value]
 if (value := node.see): said['see'] = [str(each) for each in value]
 if (value := node.id) != (slug(node.text) or slug_of(node)): said['id'] = value
 if (value := node.number) is not None: said['number'] = value
 if (value := node.channels): said['channels'] = [str(each) for each in value]
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 return said


def Approval(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 if (value := node.by): said['by'] = [str(each) for each in value]
 if (value := node.all_of) != default_all_of: said['all_of'] = value
 if (value := node.quorum) is not None: said['quorum'] = plain_quorum(value, level)
 if (value := node.not_own) != default_not_own: said['not_own'] = value
 if (value := node.method) is not None: said['method'] = value
 if (value := node.within) is not None: said['within'] = plain_within(value, level)
 if (value := node.exempt): said['exempt'] = list(value)
 return said


def Audience(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['name'] = node.name
 if (value := node.text) is not None: said['text'] = value
 if (value := node.internal) is not None: said['internal'] = value
 if (value := node.rank) is not None: said['rank'] = value
 if (value := node.needs): said['needs'] = [plain_needs(each, level + 1) for each in value]
 if (value := node.barriers): said['barriers'] = list(value)
 if (value := node.size) is not None: said['size'] = plain_size(value, level)
 if (value := node.uses): said['uses'] = [plain_uses(each, level + 1) for each in value]
 if (value := node.registers): said['registers'] = [str(each) for each in value]
 if (value := node.id) != (slug(node.name) or slug_of(node)): said['id'] = value
 if (value := node.part_of) is not None: said['part_of'] = str(value)
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 return said


def Benefit(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['text'] = node.text
 if (value := node.beneficiary) != default_beneficiary: said['beneficiary'] = value._value_
 if (value := node.id) != (slug(node.text) or slug_of(node)): said['id'] = value
 if (value := node.audiences): said['audiences'] = [str(each) for each in value]
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 return said


def Cadence(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 if (value := node.at_least) is not None: said['at_least'] = plain_at_least(value, level)
 if (value := node.at_most) is not None: said['at_most'] = plain_at_most(value, level)
 if (value := node.on): said['on'] = list(value)
 if (value := node.event) is not None: said['event'] = value
 if (value := node.exempt): said['exempt'] = list(value)
 if (value := node.raw) is not None: said['raw'] = value
 return said


def CalendarItem(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['title'] = node.title
 if (value := node.kind) is not None: said['kind'] = value
 if (value := node.when) is not None: said['when'] = plain_when(value, level)
 if (value := node.reminders): said['reminders'] = [plain_reminders(each, level + 1) for each in value]
 if (value := node.themes): said['themes'] = [str(each) for each in value]
 if (value := node.id) != (slug(node.title) or slug_of(node)): said['id'] = value
 if (value := node.cadence) is not None: said['cadence'] = plain_cadence(value, level)
 if (value := node.channels): said['channels'] = [str(each) for each in value]
 if (value := node.owner) is not None: said['owner'] = str(value)
 elif 'owner' in refused: said['owner'] = refusal(refused['owner'], level)
 if (value := node.standing) != default_standing: said['standing'] = value._value_
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def Channel(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['name'] = node.name
 if (value := node.platform) is not None: said['platform'] = value
 if (value := node.handle) is not None: said['handle'] = value
 if (value := node.kind) is not None: said['kind'] = value
 if (value := node.status) != default_status: said['status'] = value._value_
 if (value := node.status_reason) is not None: said['status_reason'] = value
 if (value := node.purposes): said['purposes'] = list(value)
 if (value := node.rationale) is not None: said['rationale'] = value
 if (value := node.not_for): said['not_for'] = [str(each) for each in value]
 if (value := node.publishers): said['publishers'] = [str(each) for each in value]
 if (value := node.access): said['access'] = [str(each) for each in value]
 if (value := node.hours) is not None: said['hours'] = plain_hours(value, level)
 elif 'hours' in refused: said['hours'] = refusal(refused['hours'], level)
 if (value := node.reach): said['reach'] = [plain_reach(each, level + 1) for each in value]
 if (value := node.last_activity) is not None: said['last_activity'] = plain_last_activity(value, level)
 if (value := node.languages): said['languages'] = list(value)
 if (value := node.relations): said['relations'] = [plain_relations(each, level + 1) for each in value]
 if (value := node.cadence) is not None: said['cadence'] = plain_cadence(value, level)
 elif 'cadence' in refused: said['cadence'] = refusal(refused['cadence'], level)
 if (value := node.commitments): said['commitments'] = [plain_commitments(each, level + 1) for each in value]
 elif 'commitments' in refused: said['commitments'] = refusal(refused['commitments'], level)
 if (value := node.id) != (slug(node.name) or slug_of(node)): said['id'] = value
 if (value := node.links): said['links'] = [plain_links(each, level + 1) for each in value]
 if (value := node.part_of) is not None: said['part_of'] = str(value)
 if (value := node.audiences): said['audiences'] = [str(each) for each in value]
 if (value := node.goals): said['goals'] = [str(each) for each in value]
 if (value := node.owner) is not None: said['owner'] = str(value)
 elif 'owner' in refused: said['owner'] = refusal(refused['owner'], level)
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def ChannelRelation(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['kind'] = node.kind._value_
 said['to'] = str(node.to)
 if (value := node.extent) is not None: said['extent'] = value
 if (value := node.carries): said['carries'] = list(value)
 if (value := node.via) is not None: said['via'] = str(value)
 if (value := node.automatic) is not None: said['automatic'] = value
 return said


def Commitment(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 if (value := node.stage) != default_stage: said['stage'] = value._value_
 if (value := node.within) is not None: said['within'] = plain_within(value, level)
 if (value := node.hours) is not None: said['hours'] = plain_hours(value, level)
 if (value := node.since) is not None: said['since'] = value
 if (value := node.messages): said['messages'] = list(value)
 if (value := node.excludes): said['excludes'] = list(value)
 if (value := node.channels): said['channels'] = [str(each) for each in value]
 return said


def Compensation(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['what'] = node.what
 if (value := node.ceiling) is not None: said['ceiling'] = plain_ceiling(value, level)
 if (value := node.conditions): said['conditions'] = list(value)
 if (value := node.approval) is not None: said['approval'] = plain_approval(value, level)
 return said


def ContentTheme(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['name'] = node.name
 if (value := node.text) is not None: said['text'] = value
 if (value := node.share) is not None: said['share'] = plain_share(value, level)
 if (value := node.id) != (slug(node.name) or slug_of(node)): said['id'] = value
 if (value := node.modality) is not None: said['modality'] = value._value_
 if (value := node.acts): said['acts'] = [each._value_ for each in value]
 if (value := node.channels): said['channels'] = [str(each) for each in value]
 if (value := node.audiences): said['audiences'] = [str(each) for each in value]
 if (value := node.goals): said['goals'] = [str(each) for each in value]
 if (value := node.owner) is not None: said['owner'] = str(value)
 elif 'owner' in refused: said['owner'] = refusal(refused['owner'], level)
 if (value := node.examples): said['examples'] = [plain_examples(each, level + 1) for each in value]
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def CrisisLevel(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['name'] = node.name
 if (value := node.rank) != default_rank: said['rank'] = value
 if (value := node.authority) is not None: said['authority'] = str(value)
 if (value := node.deputy) is not None: said['deputy'] = str(value)
 elif 'deputy' in refused: said['deputy'] = refusal(refused['deputy'], level)
 if (value := node.holding) is not None: said['holding'] = str(value)
 if (value := node.id) != (slug(node.name) or slug_of(node)): said['id'] = value
 if (value := node.triggers): said['triggers'] = list(value)
 if (value := node.commitments): said['commitments'] = [plain_commitments(each, level + 1) for each in value]
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def CrisisPlan(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 if (value := node.definition) is not None: said['definition'] = value
 if (value := node.team) is not None: said['team'] = str(value)
 if (value := node.detected_by): said['detected_by'] = list(value)
 if (value := node.levels): said['levels'] = [plain_levels(each, level + 1) for each in value]
 if (value := node.phases): said['phases'] = [plain_phases(each, level + 1) for each in value]
 if (value := node.contacts): said['contacts'] = [str(each) for each in value]
 if (value := node.templates): said['templates'] = [str(each) for each in value]
 if (value := node.review) is not None: said['review'] = plain_review(value, level)
 return said


def Definition(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['term'] = node.term
 if (value := node.text) is not None: said['text'] = value
 if (value := node.examples): said['examples'] = list(value)
 if (value := node.source) is not None: said['source'] = str(value)
 return said


def Document(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['title'] = node.title
 if (value := node.relation) is not None: said['relation'] = value._value_
 if (value := node.kind) is not None: said['kind'] = value
 if (value := node.purpose) is not None: said['purpose'] = value
 if (value := node.anchors): said['anchors'] = list(value)
 if (value := node.version) is not None: said['version'] = value
 if (value := node.status) is not None: said['status'] = value
 if (value := node.date) is not None: said['date'] = plain_date(value, level)
 if (value := node.period) is not None: said['period'] = plain_period(value, level)
 if (value := node.language) is not None: said['language'] = value
 if (value := node.authors): said['authors'] = [plain_authors(each, level + 1) for each in value]
 if (value := node.approved_by): said['approved_by'] = [str(each) for each in value]
 if (value := node.next_review) is not None: said['next_review'] = plain_next_review(value, level)
 if (value := node.revised) is not None: said['revised'] = plain_revised(value, level)
 if (value := node.binds): said['binds'] = [str(each) for each in value]
 if (value := node.covers): said['covers'] = list(value)
 if (value := node.excludes): said['excludes'] = list(value)
 if (value := node.feedback) is not None: said['feedback'] = value
 elif 'feedback' in refused: said['feedback'] = refusal(refused['feedback'], level)
 if (value := node.rights) is not None: said['rights'] = value
 if (value := node.id) != (slug(node.title) or slug_of(node)): said['id'] = value
 if (value := node.owner) is not None: said['owner'] = str(value)
 elif 'owner' in refused: said['owner'] = refusal(refused['owner'], level)
 if (value := node.links): said['links'] = [plain_links(each, level + 1) for each in value]
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def Evaluation(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['name'] = node.name
 if (value := node.of): said['of'] = [str(each) for each in value]
 if (value := node.questions): said['questions'] = list(value)
 if (value := node.criteria): said['criteria'] = list(value)
 if (value := node.indicator) is not None: said['indicator'] = str(value)
 if (value := node.threshold) is not None: said['threshold'] = plain_threshold(value, level)
 if (value := node.consequence) is not None: said['consequence'] = value
 if (value := node.output) is not None: said['output'] = value
 if (value := node.id) != (slug(node.name) or slug_of(node)): said['id'] = value
 if (value := node.cadence) is not None: said['cadence'] = plain_cadence(value, level)
 if (value := node.owner) is not None: said['owner'] = str(value)
 elif 'owner' in refused: said['owner'] = refusal(refused['owner'], level)
 if (value := node.triggers): said['triggers'] = list(value)
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def Example(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['verdict'] = node.verdict._value_
 if (value := node.text) is not None: said['text'] = value
 if (value := node.instead) is not None: said['instead'] = value
 if (value := node.tone) is not None: said['tone'] = value
 if (value := node.reason) is not None: said['reason'] = value
 if (value := node.source) is not None: said['source'] = str(value)
 if (value := node.links): said['links'] = [plain_links(each, level + 1) for each in value]
 return said


def Figure(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 if (value := node.value) is not None: said['value'] = plain_value(value, level)
 if (value := node.text) is not None: said['text'] = value
 if (value := node.when) is not None: said['when'] = plain_when(value, level)
 if (value := node.compared_with) is not None: said['compared_with'] = value
 return said


def Framework(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['name'] = node.name
 if (value := node.applies_to) is not None: said['applies_to'] = value
 if (value := node.points): said['points'] = [plain_points(each, level + 1) for each in value]
 if (value := node.id) != (slug(node.name) or slug_of(node)): said['id'] = value
 if (value := node.source) is not None: said['source'] = str(value)
 if (value := node.reason) is not None: said['reason'] = value
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 return said


def FrameworkPoint(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['label'] = node.label
 if (value := node.questions): said['questions'] = list(value)
 if (value := node.reads): said['reads'] = list(value)
 if (value := node.checks): said['checks'] = list(value)
 return said


def Goal(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['text'] = node.text
 if (value := node.kind) is not None: said['kind'] = value._value_
 if (value := node.priority) is not None: said['priority'] = value
 if (value := node.supports): said['supports'] = [str(each) for each in value]
 if (value := node.deadline) is not None: said['deadline'] = plain_deadline(value, level)
 if (value := node.approaches): said['approaches'] = [plain_approaches(each, level + 1) for each in value]
 if (value := node.id) != (slug(node.text) or slug_of(node)): said['id'] = value
 if (value := node.standing) != default_standing: said['standing'] = value._value_
 if (value := node.reason) is not None: said['reason'] = value
 if (value := node.owner) is not None: said['owner'] = str(value)
 elif 'owner' in refused: said['owner'] = refusal(refused['owner'], level)
 if (value := node.part_of) is not None: said['part_of'] = str(value)
 if (value := node.audiences): said['audiences'] = [str(each) for each in value]
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def Guideline(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['text'] = node.text
 if (value := node.kind) is not None: said['kind'] = value._value_
 if (value := node.rather_than): said['rather_than'] = [each._value_ for each in value]
 if (value := node.during) is not None: said['during'] = plain_during(value, level)
 if (value := node.items): said['items'] = list(value)
 if (value := node.limit) is not None: said['limit'] = plain_limit(value, level)
 if (value := node.themes): said['themes'] = [str(each) for each in value]
 if (value := node.binds): said['binds'] = [str(each) for each in value]
 if (value := node.personal) is not None: said['personal'] = value
 if (value := node.approval) is not None: said['approval'] = plain_approval(value, level)
 elif 'approval' in refused: said['approval'] = refusal(refused['approval'], level)
 if (value := node.id) != (slug(node.text) or slug_of(node)): said['id'] = value
 if (value := node.number) is not None: said['number'] = value
 if (value := node.modality) is not None: said['modality'] = value._value_
 if (value := node.acts): said['acts'] = [each._value_ for each in value]
 if (value := node.conditions): said['conditions'] = list(value)
 if (value := node.channels): said['channels'] = [str(each) for each in value]
 if (value := node.reason) is not None: said['reason'] = value
 if (value := node.basis): said['basis'] = [str(each) for each in value]
 if (value := node.exceptions): said['exceptions'] = [plain_exceptions(each, level + 1) for each in value]
 if (value := node.examples): said['examples'] = [plain_examples(each, level + 1) for each in value]
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def Hours(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 if (value := node.days): said['days'] = list(value)
 if (value := node.opens) is not None: said['opens'] = time(value)
 if (value := node.closes) is not None: said['closes'] = time(value)
 if (value := node.timezone) is not None: said['timezone'] = value
 if (value := node.outside) != default_outside: said['outside'] = value
 if (value := node.suspended_by): said['suspended_by'] = list(value)
 if (value := node.raw) is not None: said['raw'] = value
 return said


def Indicator(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['name'] = node.name
 if (value := node.metric) is not None: said['metric'] = value
 if (value := node.unit) is not None: said['unit'] = value
 if (value := node.direction) is not None: said['direction'] = value
 if (value := node.level) is not None: said['level'] = value._value_
 if (value := node.baseline) is not None: said['baseline'] = plain_baseline(value, level)
 elif 'baseline' in refused: said['baseline'] = refusal(refused['baseline'], level)
 if (value := node.targets): said['targets'] = [plain_targets(each, level + 1) for each in value]
 if (value := node.readings): said['readings'] = [plain_readings(each, level + 1) for each in value]
 if (value := node.data_source) is not None: said['data_source'] = value
 if (value := node.tool) is not None: said['tool'] = value
 if (value := node.frequency) is not None: said['frequency'] = plain_frequency(value, level)
 if (value := node.id) != (slug(node.name) or slug_of(node)): said['id'] = value
 if (value := node.goals): said['goals'] = [str(each) for each in value]
 if (value := node.channels): said['channels'] = [str(each) for each in value]
 if (value := node.owner) is not None: said['owner'] = str(value)
 elif 'owner' in refused: said['owner'] = refusal(refused['owner'], level)
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def Link(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['url'] = node.url
 if (value := node.text) is not None: said['text'] = value
 if (value := node.kind) != default_kind: said['kind'] = value._value_
 if (value := node.role) is not None: said['role'] = value
 if (value := node.alt) is not None: said['alt'] = value
 elif 'alt' in refused: said['alt'] = refusal(refused['alt'], level)
 if (value := node.platform) is not None: said['platform'] = value
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def MediaUse(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['platform'] = node.platform
 if (value := node.share) is not None: said['share'] = plain_share(value, level)
 if (value := node.source) is not None: said['source'] = str(value)
 return said


def No(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['field'] = node.field
 if (value := node.reason) is not None: said['reason'] = value
 if (value := node.decided) is not None: said['decided'] = plain_decided(value, level)
 return said


def Note(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['text'] = node.text
 if (value := node.kind) != default_kind: said['kind'] = value._value_
 if (value := node.about) is not None: said['about'] = value
 if (value := node.place) is not None: said['place'] = value
 if (value := node.author) is not None: said['author'] = value
 if (value := node.source) is not None: said['source'] = str(value)
 return said


def OpenItem(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['text'] = node.text
 if (value := node.kind) != default_kind: said['kind'] = value._value_
 if (value := node.about) is not None: said['about'] = value
 if (value := node.options): said['options'] = list(value)
 if (value := node.raised_by) is not None: said['raised_by'] = value
 if (value := node.due) is not None: said['due'] = plain_due(value, level)
 if (value := node.resolution) is not None: said['resolution'] = value
 if (value := node.id) != (slug(node.text) or slug_of(node)): said['id'] = value
 if (value := node.owner) is not None: said['owner'] = str(value)
 elif 'owner' in refused: said['owner'] = refusal(refused['owner'], level)
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def Organization(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['name'] = node.name
 if (value := node.acronym) is not None: said['acronym'] = value
 if (value := node.description) is not None: said['description'] = value
 if (value := node.sector) is not None: said['sector'] = value
 if (value := node.fictional) != default_fictional: said['fictional'] = value
 if (value := node.anonymous) != default_anonymous: said['anonymous'] = value
 if (value := node.services): said['services'] = list(value)
 if (value := node.values): said['values'] = [plain_values(each, level + 1) for each in value]
 return said


def Person(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['name'] = node.name
 if (value := node.unit) is not None: said['unit'] = value
 if (value := node.active) is not None: said['active'] = plain_active(value, level)
 if (value := node.links): said['links'] = [plain_links(each, level + 1) for each in value]
 return said


def Presence(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 if (value := node.reasons): said['reasons'] = list(value)
 if (value := node.criteria): said['criteria'] = list(value)
 if (value := node.since) is not None: said['since'] = plain_since(value, level)
 return said


def Procedure(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['name'] = node.name
 if (value := node.kind) is not None: said['kind'] = value
 if (value := node.sources): said['sources'] = [plain_sources(each, level + 1) for each in value]
 if (value := node.steps): said['steps'] = [plain_steps(each, level + 1) for each in value]
 if (value := node.id) != (slug(node.name) or slug_of(node)): said['id'] = value
 if (value := node.triggers): said['triggers'] = list(value)
 if (value := node.owner) is not None: said['owner'] = str(value)
 elif 'owner' in refused: said['owner'] = refusal(refused['owner'], level)
 if (value := node.channels): said['channels'] = [str(each) for each in value]
 if (value := node.cadence) is not None: said['cadence'] = plain_cadence(value, level)
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def Quantity(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 if (value := node.low) is not None: said['low'] = number(value, where_low)
 if (value := node.high) is not None: said['high'] = number(value, where_high)
 if (value := node.unit) is not None: said['unit'] = value
 if (value := node.per) is not None: said['per'] = value
 if (value := node.raw) is not None: said['raw'] = value
 return said


def Register(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['name'] = node.name
 if (value := node.text) is not None: said['text'] = value
 if (value := node.readers): said['readers'] = list(value)
 if (value := node.tone) is not None: said['tone'] = value
 if (value := node.default) != default_default: said['default'] = value
 if (value := node.id) != (slug(node.name) or slug_of(node)): said['id'] = value
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 return said


def Resource(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['name'] = node.name
 if (value := node.kind) is not None: said['kind'] = value
 if (value := node.amount) is not None: said['amount'] = plain_amount(value, level)
 elif 'amount' in refused: said['amount'] = refusal(refused['amount'], level)
 if (value := node.provided_by): said['provided_by'] = [str(each) for each in value]
 if (value := node.used_for): said['used_for'] = [str(each) for each in value]
 if (value := node.id) != (slug(node.name) or slug_of(node)): said['id'] = value
 if (value := node.links): said['links'] = [plain_links(each, level + 1) for each in value]
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def ResponseGuideline(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['text'] = node.text
 if (value := node.messages): said['messages'] = list(value)
 if (value := node.modality) is not None: said['modality'] = value._value_
 if (value := node.tone) is not None: said['tone'] = value
 if (value := node.steps): said['steps'] = [plain_steps(each, level + 1) for each in value]
 if (value := node.escalate_to): said['escalate_to'] = [str(each) for each in value]
 if (value := node.redirect_to): said['redirect_to'] = [plain_redirect_to(each, level + 1) for each in value]
 if (value := node.templates): said['templates'] = [str(each) for each in value]
 if (value := node.compensation) is not None: said['compensation'] = plain_compensation(value, level)
 elif 'compensation' in refused: said['compensation'] = refusal(refused['compensation'], level)
 if (value := node.id) != (slug(node.text) or slug_of(node)): said['id'] = value
 if (value := node.conditions): said['conditions'] = list(value)
 if (value := node.channels): said['channels'] = [str(each) for each in value]
 if (value := node.by): said['by'] = [str(each) for each in value]
 if (value := node.commitments): said['commitments'] = [plain_commitments(each, level + 1) for each in value]
 if (value := node.examples): said['examples'] = [plain_examples(each, level + 1) for each in value]
 if (value := node.reason) is not None: said['reason'] = value
 if (value := node.exceptions): said['exceptions'] = [plain_exceptions(each, level + 1) for each in value]
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def Responsibility(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 if (value := node.task) is not None: said['task'] = value
 if (value := node.enquiry) is not None: said['enquiry'] = value
 if (value := node.topics): said['topics'] = list(value)
 if (value := node.accountable) is not None: said['accountable'] = str(value)
 if (value := node.responsible): said['responsible'] = [str(each) for each in value]
 if (value := node.consulted): said['consulted'] = [str(each) for each in value]
 if (value := node.informed): said['informed'] = [str(each) for each in value]
 if (value := node.rule) is not None: said['rule'] = value
 if (value := node.next): said['next'] = [str(each) for each in value]
 if (value := node.id) != (slug_of(node)): said['id'] = value
 if (value := node.channels): said['channels'] = [str(each) for each in value]
 if (value := node.standing) != default_standing: said['standing'] = value._value_
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 return said


def Risk(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['cause'] = node.cause
 if (value := node.effects): said['effects'] = list(value)
 if (value := node.likelihood) is not None: said['likelihood'] = value
 if (value := node.consequence) is not None: said['consequence'] = value
 if (value := node.mitigated_by): said['mitigated_by'] = [str(each) for each in value]
 if (value := node.id) != (slug(node.cause) or slug_of(node)): said['id'] = value
 if (value := node.owner) is not None: said['owner'] = str(value)
 elif 'owner' in refused: said['owner'] = refusal(refused['owner'], level)
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def Role(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['name'] = node.name
 if (value := node.kind) != default_kind: said['kind'] = value._value_
 if (value := node.text) is not None: said['text'] = value
 if (value := node.members): said['members'] = [str(each) for each in value]
 if (value := node.requirements): said['requirements'] = list(value)
 if (value := node.term) is not None: said['term'] = plain_term(value, level)
 if (value := node.deputy) is not None: said['deputy'] = str(value)
 elif 'deputy' in refused: said['deputy'] = refusal(refused['deputy'], level)
 if (value := node.capacity) is not None: said['capacity'] = plain_capacity(value, level)
 elif 'capacity' in refused: said['capacity'] = refusal(refused['capacity'], level)
 if (value := node.holders): said['holders'] = [plain_holders(each, level + 1) for each in value]
 if (value := node.contacts): said['contacts'] = [plain_contacts(each, level + 1) for each in value]
 if (value := node.id) != (slug(node.name) or slug_of(node)): said['id'] = value
 if (value := node.part_of) is not None: said['part_of'] = str(value)
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def State(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['text'] = node.text
 if (value := node.aspect) is not None: said['aspect'] = value
 if (value := node.at) is not None: said['at'] = plain_at(value, level)
 if (value := node.evidence): said['evidence'] = [plain_evidence(each, level + 1) for each in value]
 if (value := node.leads_to): said['leads_to'] = list(value)
 if (value := node.figures): said['figures'] = [plain_figures(each, level + 1) for each in value]
 if (value := node.about): said['about'] = [str(each) for each in value]
 if (value := node.id) != (slug(node.text) or slug_of(node)): said['id'] = value
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 return said


def Step(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['text'] = node.text
 if (value := node.act) is not None: said['act'] = value._value_
 if (value := node.alongside) != default_alongside: said['alongside'] = value
 if (value := node.people) is not None: said['people'] = value
 if (value := node.to): said['to'] = [str(each) for each in value]
 if (value := node.commitment) is not None: said['commitment'] = plain_commitment(value, level)
 if (value := node.template) is not None: said['template'] = str(value)
 if (value := node.record) is not None: said['record'] = value
 if (value := node.id) != (slug(node.text) or slug_of(node)): said['id'] = value
 if (value := node.conditions): said['conditions'] = list(value)
 if (value := node.by): said['by'] = [str(each) for each in value]
 if (value := node.channels): said['channels'] = [str(each) for each in value]
 if (value := node.approval) is not None: said['approval'] = plain_approval(value, level)
 if (value := node.basis): said['basis'] = [str(each) for each in value]
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 return said


def Strategy(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['schema_version'] = node.schema_version
 said['title'] = node.title
 if (value := node.organization) is not None: said['organization'] = plain_organization(value, level)
 if (value := node.document) is not None: said['document'] = plain_document(value, level)
 if (value := node.documents): said['documents'] = [plain_documents(each, level + 1) for each in value]
 if (value := node.definitions): said['definitions'] = [plain_definitions(each, level + 1) for each in value]
 if (value := node.presence) is not None: said['presence'] = plain_presence(value, level)
 elif 'presence' in refused: said['presence'] = refusal(refused['presence'], level)
 if (value := node.mission) is not None: said['mission'] = value
 if (value := node.vision) is not None: said['vision'] = value
 if (value := node.as_is): said['as_is'] = [plain_as_is(each, level + 1) for each in value]
 if (value := node.to_be): said['to_be'] = [plain_to_be(each, level + 1) for each in value]
 if (value := node.actions): said['actions'] = [plain_actions(each, level + 1) for each in value]
 if (value := node.goals): said['goals'] = [plain_goals(each, level + 1) for each in value]
 if (value := node.indicators): said['indicators'] = [plain_indicators(each, level + 1) for each in value]
 if (value := node.evaluations): said['evaluations'] = [plain_evaluations(each, level + 1) for each in value]
 if (value := node.roles): said['roles'] = [plain_roles(each, level + 1) for each in value]
 if (value := node.responsibilities): said['responsibilities'] = [plain_responsibilities(each, level + 1) for each in value]
 if (value := node.trainings): said['trainings'] = [plain_trainings(each, level + 1) for each in value]
 elif 'trainings' in refused: said['trainings'] = refusal(refused['trainings'], level)
 if (value := node.resources): said['resources'] = [plain_resources(each, level + 1) for each in value]
 elif 'resources' in refused: said['resources'] = refusal(refused['resources'], level)
 if (value := node.audiences): said['audiences'] = [plain_audiences(each, level + 1) for each in value]
 if (value := node.benefits): said['benefits'] = [plain_benefits(each, level + 1) for each in value]
 if (value := node.channels): said['channels'] = [plain_channels(each, level + 1) for each in value]
 if (value := node.themes): said['themes'] = [plain_themes(each, level + 1) for each in value]
 if (value := node.calendar): said['calendar'] = [plain_calendar(each, level + 1) for each in value]
 if (value := node.voices): said['voices'] = [plain_voices(each, level + 1) for each in value]
 if (value := node.guidelines): said['guidelines'] = [plain_guidelines(each, level + 1) for each in value]
 if (value := node.responses): said['responses'] = [plain_responses(each, level + 1) for each in value]
 if (value := node.triage): said['triage'] = [plain_triage(each, level + 1) for each in value]
 if (value := node.templates): said['templates'] = [plain_templates(each, level + 1) for each in value]
 if (value := node.procedures): said['procedures'] = [plain_procedures(each, level + 1) for each in value]
 if (value := node.crisis) is not None: said['crisis'] = plain_crisis(value, level)
 elif 'crisis' in refused: said['crisis'] = refusal(refused['crisis'], level)
 if (value := node.risks): said['risks'] = [plain_risks(each, level + 1) for each in value]
 if (value := node.frameworks): said['frameworks'] = [plain_frameworks(each, level + 1) for each in value]
 if (value := node.open_items): said['open_items'] = [plain_open_items(each, level + 1) for each in value]
 if (value := node.waivers): said['waivers'] = [plain_waivers(each, level + 1) for each in value]
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def Template(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['name'] = node.name
 if (value := node.case_of) is not None: said['case_of'] = str(value)
 if (value := node.texts): said['texts'] = list(value)
 if (value := node.slots): said['slots'] = list(value)
 if (value := node.medium) is not None: said['medium'] = value._value_
 if (value := node.language) is not None: said['language'] = value
 if (value := node.to): said['to'] = [str(each) for each in value]
 if (value := node.id) != (slug(node.name) or slug_of(node)): said['id'] = value
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 return said


def Training(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 said['topic'] = node.topic
 if (value := node.purpose) is not None: said['purpose'] = value
 if (value := node.roles): said['roles'] = [str(each) for each in value]
 if (value := node.form) is not None: said['form'] = value
 if (value := node.before) is not None: said['before'] = value
 if (value := node.due) is not None: said['due'] = plain_due(value, level)
 if (value := node.provider) is not None: said['provider'] = str(value)
 if (value := node.cost) is not None: said['cost'] = plain_cost(value, level)
 elif 'cost' in refused: said['cost'] = refusal(refused['cost'], level)
 if (value := node.id) != (slug(node.topic) or slug_of(node)): said['id'] = value
 if (value := node.goals): said['goals'] = [str(each) for each in value]
 if (value := node.modality) is not None: said['modality'] = value._value_
 if (value := node.cadence) is not None: said['cadence'] = plain_cadence(value, level)
 if (value := node.links): said['links'] = [plain_links(each, level + 1) for each in value]
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def TriageQuestion(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['text'] = node.text
 if (value := node.yes) is not None: said['yes'] = str(value)
 if (value := node.no) is not None: said['no'] = str(value)
 if (value := node.id) != (slug(node.text) or slug_of(node)): said['id'] = value
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 return said


def Value(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['name'] = node.name
 if (value := node.text) is not None: said['text'] = value
 if (value := node.priority) is not None: said['priority'] = value
 if (value := node.id) != (slug(node.name) or slug_of(node)): said['id'] = value
 if (value := node.notes): said['notes'] = [plain_notes(each, level + 1) for each in value]
 return said


def Voice(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 refused = refused_of(node) if node.decided_no else none
 if (value := node.personality) is not None: said['personality'] = value
 if (value := node.positioning) is not None: said['positioning'] = value
 if (value := node.attributes): said['attributes'] = list(value)
 if (value := node.phrases): said['phrases'] = [plain_phrases(each, level + 1) for each in value]
 if (value := node.humour) is not None: said['humour'] = plain_humour(value, level)
 elif 'humour' in refused: said['humour'] = refusal(refused['humour'], level)
 if (value := node.registers): said['registers'] = [plain_registers(each, level + 1) for each in value]
 if (value := node.languages): said['languages'] = list(value)
 if (value := node.visual) is not None: said['visual'] = value
 if (value := node.channels): said['channels'] = [str(each) for each in value]
 if (value := node.decided_no) and not refused: said['decided_no'] = [plain_decided_no(each, level + 1) for each in value]
 return said


def Waiver(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 said['check'] = node.check
 if (value := node.at) is not None: said['at'] = value
 if (value := node.reason) is not None: said['reason'] = value
 if (value := node.until) is not None: said['until'] = plain_until(value, level)
 return said


def When(node, level):
 level += 1
 if level > 64: refuse_depth()
 said = {}
 if (value := node.start) is not None: said['start'] = value.isoformat()
 if (value := node.end) is not None: said['end'] = value.isoformat()
 if (value := node.event) is not None: said['event'] = value
 if (value := node.before) is not None: said['before'] = plain_before(value, level)
 if (value := node.after) is not None: said['after'] = plain_after(value, level)
 if (value := node.start_day) is not None: said['start_day'] = value
 if (value := node.end_day) is not None: said['end_day'] = value
 if (value := node.raw) is not None: said['raw'] = value
 return said
